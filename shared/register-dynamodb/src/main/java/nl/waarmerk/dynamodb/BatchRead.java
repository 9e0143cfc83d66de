package nl.waarmerk.dynamodb;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.waarmerk.register.append.Waiting;
import nl.waarmerk.register.store.StoreBusy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/// Strongly consistent reads by key, a hundred a call. Keys that DynamoDB had no time for are asked
/// again, all of them together, after a pause with full jitter: however many calls a read takes, it
/// waits for less than three seconds.
record BatchRead(DynamoDbClient client, String table, Waiting waiting) {
    /// BatchGetItem's own limit.
    static final int KEYS_A_CALL = 100;

    static final int MOST_ROUNDS = 8;

    BatchRead(DynamoDbClient client, String table) {
        this(client, table, Pause::take);
    }

    /// The items that exist, in no order; every key once.
    List<Map<String, AttributeValue>> items(Collection<Map<String, AttributeValue>> keys) {
        var found = new ArrayList<Map<String, AttributeValue>>();
        var rest = List.copyOf(keys);
        for (int round = 1; !rest.isEmpty(); round++) {
            // A key that was not read says nothing: its name may well be somebody's.
            if (round > MOST_ROUNDS)
                throw new StoreBusy("%d keys of %s were not read".formatted(rest.size(), table));
            if (round > 1) waiting.pause(Pause.length(round));
            rest = read(rest, found);
        }
        return found;
    }

    /// Once through all of them: the keys that DynamoDB had no time for.
    private List<Map<String, AttributeValue>> read(
            List<Map<String, AttributeValue>> keys, List<Map<String, AttributeValue>> found) {
        var left = new ArrayList<Map<String, AttributeValue>>();
        for (int from = 0; from < keys.size(); from += KEYS_A_CALL) {
            var some = keys.subList(from, Math.min(keys.size(), from + KEYS_A_CALL));
            var asked =
                    Map.of(
                            table,
                            KeysAndAttributes.builder().keys(some).consistentRead(true).build());
            var answer =
                    Passing.read(() -> client.batchGetItem(batch -> batch.requestItems(asked)));
            found.addAll(answer.responses().getOrDefault(table, List.of()));
            var unread = answer.unprocessedKeys().get(table);
            if (unread != null) left.addAll(unread.keys());
        }
        return left;
    }
}
