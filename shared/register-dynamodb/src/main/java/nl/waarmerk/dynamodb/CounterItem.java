package nl.waarmerk.dynamodb;

import java.util.HashMap;
import java.util.Map;
import nl.waarmerk.register.store.Append;
import nl.waarmerk.register.store.Appended;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The last number that was given to an institution, or to a programme of one. Numbers are never
/// given twice.
final class CounterItem {
    private static final String LAST = "last";

    private CounterItem() {}

    static Write write(String table, Append.Counter counter) {
        var condition =
                counter.before() == 0
                        ? Condition.NEW
                        : Condition.equal(LAST, Items.n(counter.before()));
        return Write.put(
                table, item(counter.name(), counter.after()), condition, Appended.RECORD_CHANGED);
    }

    static Map<String, AttributeValue> item(String name, int last) {
        var item = new HashMap<>(RegisterKeys.key(RegisterKeys.counter(name)));
        item.put(LAST, Items.n(last));
        return item;
    }

    static int read(Map<String, AttributeValue> item) {
        return Items.integer(item, LAST);
    }
}
