package nl.waarmerk.register.append;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// Full jitter, doubled with each try up to a second: writers that lost the same race do not meet
/// again.
record Backoff(RandomGenerator random, Waiting waiting) {
    static final int MOST_TRIES = 14;
    private static final long FIRST_MILLIS = 8;
    private static final long LONGEST_MILLIS = 1_000;

    void after(int tries) {
        long ceiling = Math.min(LONGEST_MILLIS, FIRST_MILLIS << Math.min(tries, 10));
        waiting.pause(Duration.ofMillis(random.nextLong(ceiling + 1)));
    }
}
