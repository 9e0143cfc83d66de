package nl.waarmerk.dynamodb;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.waarmerk.register.store.StoreBusy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/// Puts without a condition, 25 a call, each key once: for what may be written again at any time.
/// Items that DynamoDB had no time for are written again, with full jitter.
record BatchWrite(DynamoDbClient client, String table) {
    /// BatchWriteItem's own limit.
    private static final int ITEMS_A_CALL = 25;

    private static final int MOST_ROUNDS = 8;

    void put(List<Map<String, AttributeValue>> items) {
        var last = new LinkedHashMap<List<AttributeValue>, Map<String, AttributeValue>>();
        for (var item : items) last.put(List.of(item.get("pk"), item.get("sk")), item);
        var all = new ArrayList<WriteRequest>();
        for (var item : last.values())
            all.add(WriteRequest.builder().putRequest(put -> put.item(item)).build());
        for (int from = 0; from < all.size(); from += ITEMS_A_CALL)
            write(all.subList(from, Math.min(all.size(), from + ITEMS_A_CALL)));
    }

    private void write(List<WriteRequest> writes) {
        var rest = writes;
        for (int round = 1; !rest.isEmpty(); round++) {
            if (round > MOST_ROUNDS)
                throw new StoreBusy(
                        "%d items of %s were not written".formatted(rest.size(), table));
            if (round > 1) Pause.before(round);
            var asked = Map.of(table, rest);
            var answer =
                    Passing.read(() -> client.batchWriteItem(batch -> batch.requestItems(asked)));
            rest = answer.unprocessedItems().getOrDefault(table, List.of());
        }
    }
}
