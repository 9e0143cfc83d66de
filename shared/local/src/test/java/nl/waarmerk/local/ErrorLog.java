package nl.waarmerk.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/// What is logged as an error while it is open; all else that is written there is dropped.
final class ErrorLog implements AutoCloseable {
    private final PrintStream usual = System.err;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    ErrorLog() {
        System.setErr(new PrintStream(written, true, UTF_8));
    }

    /// Since it was last asked; empty when there was no error.
    String taken() {
        var text = written.toString(UTF_8);
        written.reset();
        return text.contains("ERROR") || text.contains("Exception") ? text : "";
    }

    @Override
    public void close() {
        System.setErr(usual);
    }
}
