package nl.waarmerk.dynamodb;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.identity.EventId;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.store.Append;
import nl.waarmerk.register.store.Appended;
import nl.waarmerk.register.store.PrivatePart;
import nl.waarmerk.register.store.Salt;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/// What may be erased. A part and its salt are one item: erased together, so that its commitment
/// binds to nothing.
final class DossierTable {
    /// `pk`: the record's number. `sk`: `0000000007 reason`, the event's number and the member, so
    /// that one query reads a stretch of a record's events.
    private static final String RECORD = "pk";

    private static final String PART = "sk";

    /// The member's value as canonical JSON text.
    private static final String CONTENT = "content";

    static final String SALT = "salt";

    private final DynamoDbClient client;
    private final Tables tables;

    DossierTable(DynamoDbClient client, Tables tables) {
        this.client = client;
        this.tables = tables;
    }

    Write write(PrivatePart part) {
        return Write.put(tables.dossier(), item(part), Condition.NEW, Appended.RECORD_CHANGED);
    }

    Write erase(Append.Erasure erasure) {
        return Write.delete(tables.dossier(), key(erasure.event(), erasure.member()));
    }

    Map<EventId, List<PrivatePart>> parts(Collection<EventId> events) {
        var asked = new HashSet<>(events);
        var numbers = new HashMap<RecordId, TreeSet<Integer>>();
        for (var event : asked)
            numbers.computeIfAbsent(event.record(), id -> new TreeSet<>()).add(event.number());
        var found = new HashMap<EventId, List<PrivatePart>>();
        numbers.forEach((record, of) -> {
            for (var part : stretch(record, of.getFirst(), of.getLast()))
                if (asked.contains(part.event()))
                    found.computeIfAbsent(part.event(), id -> new ArrayList<>()).add(part);
        });
        return found;
    }

    /// One member of each event, a hundred a call.
    Map<EventId, PrivatePart> parts(Collection<EventId> events, String member) {
        var keys = new HashSet<>(events).stream().map(event -> key(event, member)).toList();
        var found = new HashMap<EventId, PrivatePart>();
        for (var item : new BatchRead(client, tables.dossier()).items(keys)) {
            var part = part(item);
            found.put(part.event(), part);
        }
        return found;
    }

    private List<PrivatePart> stretch(RecordId record, int first, int last) {
        var query =
                QueryRequest.builder()
                        .tableName(tables.dossier())
                        .consistentRead(true)
                        .keyConditionExpression("pk = :record AND sk BETWEEN :first AND :behind")
                        .expressionAttributeValues(
                                Map.of(
                                        ":record", Items.s(record.text()),
                                        ":first", Items.s(number(first)),
                                        ":behind", Items.s(number(last + 1))))
                        .build();
        return Pages.items(client, query, Integer.MAX_VALUE).stream()
                .map(DossierTable::part)
                .toList();
    }

    private static Map<String, AttributeValue> key(EventId event, String member) {
        return Map.of(
                RECORD,
                Items.s(event.record().text()),
                PART,
                Items.s(number(event.number()) + " " + member));
    }

    private static String number(int event) {
        return "%010d".formatted(event);
    }

    private static Map<String, AttributeValue> item(PrivatePart part) {
        var item = new HashMap<>(key(part.event(), part.member()));
        item.put(CONTENT, Items.s(CanonicalJson.text(part.value())));
        item.put(SALT, Items.b(part.salt().bytes()));
        return item;
    }

    static PrivatePart part(Map<String, AttributeValue> item) {
        var record = RecordId.parse(Items.text(item, RECORD));
        var part = Items.text(item, PART);
        int space = part.indexOf(' ');
        var event = new EventId(record, Integer.parseInt(part.substring(0, space)));
        var value = StrictJson.trusted(Items.text(item, CONTENT));
        return new PrivatePart(event, part.substring(space + 1), value, salt(item));
    }

    static Salt salt(Map<String, AttributeValue> item) {
        return new Salt(HexFormat.of().formatHex(Items.bytes(item, SALT)));
    }
}
