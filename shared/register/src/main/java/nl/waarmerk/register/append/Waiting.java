package nl.waarmerk.register.append;

import java.time.Duration;

/// How a lost race waits before the next try.
@FunctionalInterface
public interface Waiting {
    void pause(Duration time);

    static Waiting sleeping() {
        return time -> {
            try {
                Thread.sleep(time);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }
}
