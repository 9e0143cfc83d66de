package nl.waarmerk.local;

import java.io.Console;
import java.time.Duration;
import java.util.Optional;
import nl.waarmerk.dynamodb.Progress;

/// A bar on the terminal; nothing where there is none.
final class ProgressLine implements Progress {
    private static final int WIDTH = 30;
    private static final long PAUSE = Duration.ofMillis(100).toNanos();

    private final boolean shown;
    private long last = System.nanoTime();
    private boolean drawn;

    ProgressLine() {
        shown = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    @Override
    public void at(String step, long done, long of) {
        long now = System.nanoTime();
        if (!shown || now - last < PAUSE) return;
        last = now;
        drawn = true;
        int filled = of == 0 ? 0 : (int) Math.min(WIDTH, WIDTH * done / of);
        System.err.printf(
                "\r%-8s [%s%s] %d of %d ",
                step, "#".repeat(filled), " ".repeat(WIDTH - filled), done, of);
    }

    void clear() {
        if (drawn) System.err.print("\r\033[K");
        drawn = false;
    }
}
