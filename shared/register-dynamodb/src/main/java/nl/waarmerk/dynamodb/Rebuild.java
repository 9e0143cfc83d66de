package nl.waarmerk.dynamodb;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/// Writes table Register anew from the log. What is right already is left alone, so a run that was
/// cut off is finished by the next one; what others write meanwhile is never undone.
public final class Rebuild {
    private static final int MOST_ROUNDS = 5;

    private final DynamoDbClient client;
    private final Tables tables;
    private final Progress progress;
    private int kept;
    private int written;
    private int removed;
    private int overtaken;

    public Rebuild(DynamoDbClient client, Tables tables, Progress progress) {
        this.client = client;
        this.tables = tables;
        this.progress = progress;
    }

    /// Items that were right, that were written, that nothing in the log makes and that were
    /// removed, and that others wrote meanwhile in every round. `findings`: why nothing was done,
    /// since the log itself is not in order.
    public record Report(
            long events,
            int kept,
            int written,
            int removed,
            int overtaken,
            List<Finding> findings) {}

    public Report run() {
        var report = round();
        for (int n = 1; n < MOST_ROUNDS && report.overtaken() > 0; n++) report = round();
        return report;
    }

    private Report round() {
        kept = 0;
        overtaken = 0;
        // Before the log is read: a write replaces only what was read here, so that nothing newer
        // than the log as it was read is undone.
        var stored = stored();
        long size = new RegisterTable(client, tables).logSize();
        var derived = Derived.of(new LedgerTable(client, tables), size, progress);
        if (derived.findings().isEmpty()) write(derived.items(), stored);
        return new Report(derived.size(), kept, written, removed, overtaken, derived.findings());
    }

    private Map<String, Map<String, AttributeValue>> stored() {
        var stored = new HashMap<String, Map<String, AttributeValue>>();
        Pages.ofTable(client, tables.register(), item -> stored.put(Items.text(item, "pk"), item));
        return stored;
    }

    private void write(
            Map<String, Map<String, AttributeValue>> items,
            Map<String, Map<String, AttributeValue>> stored) {
        long done = 0;
        for (var item : items.entrySet()) {
            put(item.getValue(), stored.remove(item.getKey()));
            progress.at("items", ++done, items.size());
        }
        stored.values().forEach(this::remove);
    }

    private void put(
            Map<String, AttributeValue> item, @Nullable Map<String, AttributeValue> stored) {
        if (item.equals(stored)) {
            kept++;
            return;
        }
        var unless = Condition.unchanged(stored);
        var put =
                PutItemRequest.builder()
                        .tableName(tables.register())
                        .item(item)
                        .conditionExpression(unless.text());
        if (!unless.names().isEmpty())
            put.expressionAttributeNames(unless.names()).expressionAttributeValues(unless.values());
        try {
            client.putItem(put.build());
            written++;
        } catch (ConditionalCheckFailedException e) {
            overtaken++;
        }
    }

    private void remove(Map<String, AttributeValue> stray) {
        var unchanged = Condition.unchanged(stray);
        try {
            client.deleteItem(
                    DeleteItemRequest.builder()
                            .tableName(tables.register())
                            .key(RegisterKeys.key(Items.text(stray, "pk")))
                            .conditionExpression(unchanged.text())
                            .expressionAttributeNames(unchanged.names())
                            .expressionAttributeValues(unchanged.values())
                            .build());
            removed++;
        } catch (ConditionalCheckFailedException e) {
            overtaken++;
        }
    }
}
