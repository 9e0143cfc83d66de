package nl.waarmerk.dynamodb;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import nl.waarmerk.register.history.RecordItem;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.store.Head;
import nl.waarmerk.register.store.Kind;
import nl.waarmerk.register.store.RegisterReads;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What is read: records, names, the head, counters. Reads by key are batches even for one key: the
/// only right to data that an anonymous check has is the batch read of this table.
public final class RegisterTable implements RegisterReads {
    private final DynamoDbClient client;
    private final Tables tables;

    public RegisterTable(DynamoDbClient client, Tables tables) {
        this.client = client;
        this.tables = tables;
    }

    @Override
    public Head head() {
        return items(List.of(RegisterKeys.HEAD)).stream()
                .findFirst()
                .map(HeadItem::read)
                .orElse(Head.EMPTY);
    }

    /// How many events the head says that the log has, whatever else is wrong with it.
    long logSize() {
        return items(List.of(RegisterKeys.HEAD)).stream()
                .findFirst()
                .map(HeadItem::size)
                .orElse(0L);
    }

    @Override
    public Map<RecordId, RecordItem> records(Collection<? extends RecordId> ids) {
        var found = new HashMap<RecordId, RecordItem>();
        for (var item : items(ids.stream().map(RegisterKeys::record).toList())) {
            var record = StoredRecord.read(item);
            found.put(record.id(), record);
        }
        return found;
    }

    @Override
    public Map<Identifier, List<RecordId>> candidates(Collection<Identifier> names) {
        var keys = new HashMap<String, Identifier>();
        for (var name : names) keys.put(RegisterKeys.name(name), name);
        var found = new HashMap<Identifier, List<RecordId>>();
        for (var item : items(keys.keySet())) {
            var name = keys.get(Items.text(item, "pk"));
            if (name != null) found.put(name, NameItem.read(item));
        }
        return found;
    }

    int counter(String name) {
        return items(List.of(RegisterKeys.counter(name))).stream()
                .findFirst()
                .map(CounterItem::read)
                .orElse(0);
    }

    /// Index byKind follows the table within about a second.
    List<RecordItem> all(Kind kind, int most) {
        return Pages.ofIndex(
                        client, tables.register(), "byKind", StoredRecord.KIND, kind.code(), most)
                .stream()
                .map(StoredRecord::read)
                .toList();
    }

    /// Index byWork holds keys only: the work list reads the records after it, a hundred a call.
    List<RecordId> work() {
        return Pages.ofIndex(
                        client,
                        tables.register(),
                        "byWork",
                        StoredRecord.WORK,
                        StoredRecord.WAITING,
                        Integer.MAX_VALUE)
                .stream()
                .map(StoredRecord::id)
                .toList();
    }

    private List<Map<String, AttributeValue>> items(Collection<String> keys) {
        var distinct = new HashSet<>(keys);
        return distinct.isEmpty()
                ? List.of()
                : new BatchRead(client, tables.register())
                        .items(distinct.stream().map(RegisterKeys::key).toList());
    }
}
