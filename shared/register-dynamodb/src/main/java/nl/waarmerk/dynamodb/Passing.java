package nl.waarmerk.dynamodb;

import java.util.function.Supplier;
import nl.waarmerk.register.store.StoreBusy;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/// Failures of a call that pass by themselves; what a call asks wrongly stays a fault of ours.
final class Passing {
    private Passing() {}

    /// Of a write nobody knows then whether it was carried out: also when it was throttled, since
    /// an earlier attempt of the same call may have arrived and its answer been lost.
    static boolean passes(SdkException e) {
        return switch (e) {
            case SdkClientException client -> true;
            case TransactionInProgressException running -> true;
            case DynamoDbException answer ->
                    answer.isThrottlingException() || answer.statusCode() >= 500;
            default -> false;
        };
    }

    /// A read, or a write that may be done twice, may simply be asked again, later.
    static <T> T read(Supplier<T> call) {
        try {
            return call.get();
        } catch (SdkException e) {
            if (passes(e)) throw new StoreBusy("a read failed", e);
            throw e;
        }
    }
}
