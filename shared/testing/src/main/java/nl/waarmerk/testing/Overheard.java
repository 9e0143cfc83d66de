package nl.waarmerk.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/// All that this process prints from now on, loggers too; it is still printed.
public final class Overheard implements AutoCloseable {
    private final ByteArrayOutputStream all = new ByteArrayOutputStream();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;

    public Overheard() {
        System.setOut(tee(out));
        System.setErr(tee(err));
    }

    public String text() {
        return all.toString(UTF_8);
    }

    private PrintStream tee(PrintStream before) {
        var both =
                new OutputStream() {
                    @Override
                    public void write(int octet) throws IOException {
                        all.write(octet);
                        before.write(octet);
                    }

                    @Override
                    public void write(byte[] octets, int from, int length) throws IOException {
                        all.write(octets, from, length);
                        before.write(octets, from, length);
                    }
                };
        return new PrintStream(both, true, UTF_8);
    }

    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
    }
}
