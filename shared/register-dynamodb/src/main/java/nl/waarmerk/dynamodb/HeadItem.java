package nl.waarmerk.dynamodb;

import java.util.HashMap;
import java.util.Map;
import nl.waarmerk.register.store.Appended;
import nl.waarmerk.register.store.Head;
import nl.waarmerk.transparency.RightEdge;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Where the log ends, as one item: its size, the right edge of its tree (at most 64 hashes), the
/// last record time.
final class HeadItem {
    /// How many events the log has.
    private static final String SIZE = "size";

    /// The edge's hashes, 32 bytes each, the largest subtree first.
    private static final String EDGE = "edge";

    private static final String RECORDED_AT = "recordedAt";

    private HeadItem() {}

    /// Two writers race here: the one whose head is no longer the last loses, and has written
    /// nothing.
    static Write write(String table, Head before, Head after) {
        return Write.put(table, item(after), unmoved(before), Appended.LOST_THE_RACE);
    }

    private static Condition unmoved(Head before) {
        return before.size() == 0 ? Condition.NEW : Condition.equal(SIZE, Items.n(before.size()));
    }

    static Map<String, AttributeValue> item(Head head) {
        var item = new HashMap<>(RegisterKeys.key(RegisterKeys.HEAD));
        item.put(SIZE, Items.n(head.size()));
        item.put(EDGE, Items.b(head.edge().bytes()));
        item.put(RECORDED_AT, Items.at(head.recordedAt()));
        return item;
    }

    static long size(Map<String, AttributeValue> item) {
        return Items.number(item, SIZE);
    }

    static Head read(Map<String, AttributeValue> item) {
        var edge = RightEdge.of(size(item), Items.bytes(item, EDGE));
        return new Head(edge, Items.moment(item, RECORDED_AT));
    }
}
