package nl.waarmerk.dynamodb;

import java.time.Duration;
import nl.waarmerk.register.store.StoreBusy;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/// How long to wait before what DynamoDB had no time for is asked again: full jitter, a second at
/// most.
final class Pause {
    private static final BackoffStrategy STRATEGY =
            BackoffStrategy.exponentialDelay(Duration.ofMillis(10), Duration.ofSeconds(1));

    private Pause() {}

    static void before(int round) {
        take(length(round));
    }

    static Duration length(int round) {
        return STRATEGY.computeDelay(round);
    }

    static void take(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreBusy("interrupted while waiting for the rest of a call");
        }
    }
}
