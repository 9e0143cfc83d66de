package nl.waarmerk.testing.crowd;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/// One machine's clock: up to eight seconds from the next machine's, and now and then it is set,
/// back as well. For one thread.
final class UnsteadyClock implements InstantSource {
    static final Duration FARTHEST_APART = Duration.ofSeconds(8);
    private static final int LOOKS_BETWEEN_JUMPS = 20;

    private final Instant start;
    private final long started = System.nanoTime();
    private final RandomGenerator random;
    private long millisAhead;

    UnsteadyClock(Instant start, RandomGenerator random) {
        this.start = start;
        this.random = random;
        jump();
    }

    private void jump() {
        millisAhead = random.nextLong(FARTHEST_APART.toMillis() + 1);
    }

    @Override
    public Instant instant() {
        if (random.nextInt(LOOKS_BETWEEN_JUMPS) == 0) jump();
        return start.plusNanos(System.nanoTime() - started).plusMillis(millisAhead);
    }
}
