package nl.waarmerk.dynamodb;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.waarmerk.register.store.Appended;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/// All writes or none. The order of the writes is the order in which failed conditions are told.
record Transaction(List<Write> writes) {
    /// TransactWriteItems' own limit.
    static final int MOST = 100;

    static final String REFUSED = "ConditionalCheckFailed";

    /// Another transaction held an item, or a partition had no capacity: nothing was decided, so
    /// the same may be tried again.
    private static final Set<String> LOST =
            Set.of("TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded");

    Transaction {
        writes = List.copyOf(writes);
        if (writes.size() > MOST)
            throw new IllegalArgumentException(
                    "one append has at most %d items, not %d".formatted(MOST, writes.size()));
    }

    /// The SDK gives the request a token: a retry of its own that finds the first try carried out
    /// answers as that one did.
    Appended commit(DynamoDbClient client) {
        var request =
                TransactWriteItemsRequest.builder()
                        .transactItems(writes.stream().map(Write::item).toList())
                        .build();
        try {
            client.transactWriteItems(request);
            return Appended.DONE;
        } catch (TransactionCanceledException cancelled) {
            return told(cancelled);
        } catch (SdkException e) {
            if (Passing.passes(e)) return Appended.UNCLEAR;
            throw e;
        }
    }

    private Appended told(TransactionCanceledException cancelled) {
        var codes = cancelled.cancellationReasons().stream().map(CancellationReason::code).toList();
        return IntStream.range(0, codes.size())
                .filter(i -> codes.get(i).equals(REFUSED))
                .mapToObj(i -> writes.get(i).refused())
                .findFirst()
                .orElseGet(() -> {
                    if (codes.stream().anyMatch(LOST::contains)) return Appended.LOST_THE_RACE;
                    throw cancelled;
                });
    }
}
