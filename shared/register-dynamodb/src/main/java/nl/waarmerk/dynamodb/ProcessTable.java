package nl.waarmerk.dynamodb;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.process.event.CaseId;
import nl.waarmerk.process.event.CloudEvent;
import nl.waarmerk.process.event.EventKey;
import nl.waarmerk.process.event.ProcessEvent;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.json.CanonicalJson;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/// The keys and items of table Process, and its reads.
final class ProcessTable {
    /// `pk`: the institution, I-0012. `sk`: `case MCNL-0012-0003.spring <id>` an event of a case,
    /// or `id <id>` the place of a posted one, so that an id is given once per source.
    private static final String CASE = "case ";

    private static final String ID = "id ";

    /// The event as canonical JSON, without its person.
    private static final String EVENT = "event";

    /// The token beside it, since it alone can be erased.
    static final String PERSON = "person";

    /// Of a place: the case in which the event is.
    private static final String SUBJECT = "subject";

    private final DynamoDbClient client;
    private final Tables tables;

    ProcessTable(DynamoDbClient client, Tables tables) {
        this.client = client;
        this.tables = tables;
    }

    String name() {
        return tables.process();
    }

    List<ProcessEvent> of(InstitutionId institution) {
        return beginning(institution, CASE);
    }

    List<ProcessEvent> of(CaseId subject) {
        return beginning(subject.programme().institution(), CASE + subject.text() + " ");
    }

    private List<ProcessEvent> beginning(InstitutionId institution, String prefix) {
        var query =
                QueryRequest.builder()
                        .tableName(name())
                        .consistentRead(true)
                        .keyConditionExpression("pk = :institution AND begins_with(sk, :prefix)")
                        .expressionAttributeValues(
                                Map.of(
                                        ":institution", Items.s(institution.text()),
                                        ":prefix", Items.s(prefix)))
                        .build();
        return Pages.items(client, query, Integer.MAX_VALUE).stream()
                .map(ProcessTable::event)
                .toList();
    }

    /// The posted event that has this id, wherever it is.
    Optional<ProcessEvent> posted(EventKey key) {
        return item(place(key))
                .map(place -> CaseId.parse(Items.text(place, SUBJECT)))
                .flatMap(subject -> item(key(subject, key)))
                .map(ProcessTable::event);
    }

    private Optional<Map<String, AttributeValue>> item(Map<String, AttributeValue> key) {
        var found =
                Passing.read(() ->
                        client.getItem(get -> get.tableName(name()).key(key).consistentRead(true)));
        return found.hasItem() ? Optional.of(found.item()) : Optional.empty();
    }

    static Map<String, AttributeValue> key(CaseId subject, EventKey key) {
        return key(key.source(), CASE + subject.text() + " " + key.id());
    }

    private static Map<String, AttributeValue> place(EventKey key) {
        return key(key.source(), ID + key.id());
    }

    private static Map<String, AttributeValue> key(InstitutionId institution, String sk) {
        return Map.of("pk", Items.s(institution.text()), "sk", Items.s(sk));
    }

    static Map<String, AttributeValue> placeItem(ProcessEvent event) {
        var item = new HashMap<>(place(event.key()));
        item.put(SUBJECT, Items.s(event.subject().text()));
        return item;
    }

    static Map<String, AttributeValue> item(ProcessEvent event) {
        var item = new HashMap<>(key(event.subject(), event.key()));
        var text = CanonicalJson.bytes(CloudEvent.json(event.person(null)));
        item.put(EVENT, Items.s(new String(text, UTF_8)));
        var person = event.doing().person();
        if (person != null) item.put(PERSON, Items.s(person));
        return item;
    }

    private static ProcessEvent event(Map<String, AttributeValue> item) {
        var event = CloudEvent.read(StrictJson.trusted(Items.text(item, EVENT)));
        return item.containsKey(PERSON) ? event.person(Items.text(item, PERSON)) : event;
    }
}
