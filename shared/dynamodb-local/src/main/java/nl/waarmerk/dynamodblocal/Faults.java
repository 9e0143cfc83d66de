package nl.waarmerk.dynamodblocal;

import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/// Which attempts go wrong, and how. `call` is the same for every attempt of one call.
@FunctionalInterface
public interface Faults {
    /// Nothing goes wrong.
    Faults NONE = (operation, call) -> null;

    @Nullable Fault next(String operation, String call);

    /// Every attempt.
    static Faults always(Fault fault) {
        return (operation, call) -> fault;
    }

    /// So many of a hundred attempts, each in one of these ways.
    static Faults some(int percent, Fault... ways) {
        return (operation, call) -> {
            var random = ThreadLocalRandom.current();
            return random.nextInt(100) < percent ? ways[random.nextInt(ways.length)] : null;
        };
    }
}
