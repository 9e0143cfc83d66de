package nl.waarmerk.dynamodb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.store.Append;
import nl.waarmerk.register.store.Appended;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A pointer from a name of the world to the records that ever had it; when, only those records
/// say.
final class NameItem {
    /// Record numbers, in the order in which they came to the name.
    private static final String CANDIDATES = "candidates";

    private NameItem() {}

    /// Two records may race for one name: whoever read the candidates last may write, the other
    /// decides again.
    static Write write(String table, Identifier name, Append.Pointer pointer) {
        var key = RegisterKeys.key(RegisterKeys.name(name));
        var before = texts(pointer.before());
        if (pointer.before().contains(pointer.added()))
            return Write.check(
                    table, key, Condition.equal(CANDIDATES, before), Appended.NAMES_CHANGED);
        var item = item(name, added(pointer));
        var condition =
                pointer.before().isEmpty() ? Condition.NEW : Condition.equal(CANDIDATES, before);
        return Write.put(table, item, condition, Appended.NAMES_CHANGED);
    }

    static Map<String, AttributeValue> item(Identifier name, List<RecordId> candidates) {
        var item = new HashMap<>(RegisterKeys.key(RegisterKeys.name(name)));
        item.put(CANDIDATES, texts(candidates));
        return item;
    }

    static List<RecordId> read(Map<String, AttributeValue> item) {
        return Items.texts(item, CANDIDATES).stream().map(RecordId::parse).toList();
    }

    private static List<RecordId> added(Append.Pointer pointer) {
        var all = new ArrayList<>(pointer.before());
        all.add(pointer.added());
        return all;
    }

    private static AttributeValue texts(List<RecordId> ids) {
        return Items.list(ids.stream().map(RecordId::text).toList());
    }
}
