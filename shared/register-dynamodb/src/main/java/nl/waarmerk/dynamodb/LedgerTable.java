package nl.waarmerk.dynamodb;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.event.EventJson;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.store.Appended;
import nl.waarmerk.transparency.Merkle;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/// The events, append only: by record, and in log order through index byPosition.
final class LedgerTable {
    /// `pk`: the record's number, MCNL-0012-0003. `sk`: the event's number in it.
    private static final String RECORD = "pk";

    private static final String NUMBER = "sk";

    /// Index byPosition: `tile` = position / 256, so that no partition of it grows for ever;
    /// `position` in the log.
    private static final String TILE = "tile";

    private static final String POSITION = "position";
    private static final long TILE_SIZE = 256;

    /// The event's canonical text: exactly the bytes of its leaf, so that the hash can always be
    /// made from what is stored.
    private static final String EVENT = "event";

    private final DynamoDbClient client;
    private final Tables tables;

    LedgerTable(DynamoDbClient client, Tables tables) {
        this.client = client;
        this.tables = tables;
    }

    Write write(Logged logged) {
        return Write.put(tables.ledger(), item(logged), Condition.NEW, Appended.RECORD_CHANGED);
    }

    List<Logged> history(RecordId id, int after, int size) {
        var query =
                QueryRequest.builder()
                        .tableName(tables.ledger())
                        .consistentRead(true)
                        .keyConditionExpression("pk = :record AND sk > :after")
                        .expressionAttributeValues(
                                Map.of(":record", Items.s(id.text()), ":after", Items.n(after)))
                        .build();
        return Pages.items(client, query, size).stream().map(LedgerTable::logged).toList();
    }

    /// The index may show a later event before an earlier one of the same moment; whoever reads on
    /// from its last position would never see what was skipped. So this stops at the first position
    /// that is missing.
    List<Logged> changes(long after, int size) {
        var found = new ArrayList<Logged>();
        long next = after + 1;
        while (found.size() < size) {
            var page = tile(next, size - found.size());
            for (var logged : page) {
                if (logged.position() != next) return found;
                found.add(logged);
                next++;
            }
            boolean tileWasRead = !page.isEmpty() && next % TILE_SIZE == 0;
            if (!tileWasRead) return found;
        }
        return found;
    }

    /// What the index shows of the tile of a position, from that position on.
    private List<Logged> tile(long from, int most) {
        var query =
                QueryRequest.builder()
                        .tableName(tables.ledger())
                        .indexName("byPosition")
                        .keyConditionExpression("#tile = :tile AND #position >= :from")
                        .expressionAttributeNames(Map.of("#tile", TILE, "#position", POSITION))
                        .expressionAttributeValues(
                                Map.of(":tile", Items.n(from / TILE_SIZE), ":from", Items.n(from)))
                        .build();
        return Pages.items(client, query, most).stream().map(LedgerTable::logged).toList();
    }

    private static Map<String, AttributeValue> item(Logged logged) {
        var event = logged.event();
        var item = new HashMap<String, AttributeValue>();
        item.put(RECORD, Items.s(event.id().record().text()));
        item.put(NUMBER, Items.n(event.number()));
        item.put(TILE, Items.n(logged.position() / TILE_SIZE));
        item.put(POSITION, Items.n(logged.position()));
        item.put(EVENT, Items.s(new String(EventJson.canonical(event), UTF_8)));
        return item;
    }

    private static Logged logged(Map<String, AttributeValue> item) {
        var text = Items.text(item, EVENT);
        var event = EventJson.read(StrictJson.trusted(text));
        return new Logged(event, Items.number(item, POSITION), Merkle.leaf(text.getBytes(UTF_8)));
    }
}
