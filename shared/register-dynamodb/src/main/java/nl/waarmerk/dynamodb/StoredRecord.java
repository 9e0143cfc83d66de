package nl.waarmerk.dynamodb;

import java.util.HashMap;
import java.util.Map;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.history.RecordItem;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.store.Append;
import nl.waarmerk.register.store.Appended;
import nl.waarmerk.register.store.Kind;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A record's item. All of it follows from the record's events, so its form may change: a rebuild
/// writes it anew.
final class StoredRecord {
    /// Partition key of index byKind.
    static final String KIND = "kind";

    /// Partition key of index byWork; only an item on which a proposal waits has it, so the index
    /// holds nothing else.
    static final String WORK = "work";

    static final String WAITING = "proposal";

    /// The number of the record's last event.
    private static final String VERSION = "version";

    /// The segments and the open proposals, as one JSON text.
    private static final Packed TIMELINE = new Packed("timeline");

    private StoredRecord() {}

    /// Whoever read an older version loses: no update is lost.
    static Write write(String table, RecordItem record, int versionBefore) {
        var condition = versionBefore == 0 ? Condition.NEW : atVersion(versionBefore);
        return Write.put(table, item(record), condition, Appended.RECORD_CHANGED);
    }

    /// A record that was only looked at.
    static Write unchanged(String table, Append.Unchanged looked, Appended refused) {
        return Write.check(
                table,
                RegisterKeys.key(RegisterKeys.record(looked.id())),
                atVersion(looked.version()),
                refused);
    }

    private static Condition atVersion(int version) {
        return Condition.equal(VERSION, Items.n(version));
    }

    static Map<String, AttributeValue> item(RecordItem record) {
        var item = new HashMap<>(RegisterKeys.key(RegisterKeys.record(record.id())));
        item.put(KIND, Items.s(Kind.of(record.id()).code()));
        if (!record.open().isEmpty()) item.put(WORK, Items.s(WAITING));
        item.put(VERSION, Items.n(record.version()));
        TIMELINE.put(item, CanonicalJson.text(TimelineJson.json(record)));
        return item;
    }

    static RecordItem read(Map<String, AttributeValue> item) {
        return TimelineJson.read(
                id(item), Items.integer(item, VERSION), StrictJson.trusted(TIMELINE.get(item)));
    }

    static RecordId id(Map<String, AttributeValue> key) {
        return RecordId.parse(RegisterKeys.recordId(Items.text(key, "pk")));
    }
}
