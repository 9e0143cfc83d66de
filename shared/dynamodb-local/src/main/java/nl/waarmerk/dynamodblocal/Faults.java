package nl.waarmerk.dynamodblocal;

import org.jspecify.annotations.Nullable;

/// Which attempts go wrong, and how. `call` is the same for every attempt of one call.
@FunctionalInterface
public interface Faults {
    @Nullable Fault next(String operation, String call);
}
