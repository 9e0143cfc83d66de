package nl.waarmerk.dynamodb;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.waarmerk.register.store.StoreBusy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/// Strongly consistent reads by key, a hundred a call. Keys that DynamoDB had no time for are asked
/// again, with full jitter.
record BatchRead(DynamoDbClient client, String table) {
    /// BatchGetItem's own limit.
    static final int KEYS_A_CALL = 100;

    private static final int MOST_ROUNDS = 8;

    /// The items that exist, in no order; every key once.
    List<Map<String, AttributeValue>> items(Collection<Map<String, AttributeValue>> keys) {
        var wanted = List.copyOf(keys);
        var found = new ArrayList<Map<String, AttributeValue>>();
        for (int from = 0; from < wanted.size(); from += KEYS_A_CALL)
            read(wanted.subList(from, Math.min(wanted.size(), from + KEYS_A_CALL)), found);
        return found;
    }

    private void read(
            List<Map<String, AttributeValue>> keys, List<Map<String, AttributeValue>> found) {
        var rest = keys;
        for (int round = 1; !rest.isEmpty(); round++) {
            if (round > MOST_ROUNDS)
                throw new StoreBusy("%d keys of %s were not read".formatted(rest.size(), table));
            if (round > 1) Pause.before(round);
            var asked =
                    Map.of(
                            table,
                            KeysAndAttributes.builder().keys(rest).consistentRead(true).build());
            var answer =
                    Passing.read(() -> client.batchGetItem(batch -> batch.requestItems(asked)));
            found.addAll(answer.responses().getOrDefault(table, List.of()));
            var left = answer.unprocessedKeys().get(table);
            rest = left == null ? List.of() : left.keys();
        }
    }
}
