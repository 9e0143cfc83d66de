package nl.waarmerk.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Each test damages one stored item, by hand, and the check says where and what.
final class CheckTest {
    private OnDynamo on;
    private Populated here;

    @BeforeEach
    void populate() {
        on = new OnDynamo();
        here = Populated.on(on);
    }

    @AfterEach
    void stop() {
        on.close();
    }

    @Test
    void what_was_appended_is_as_the_log_says() {
        var report = here.check().report();
        assertThat(report.findings()).isEmpty();
        assertThat(report.events()).isEqualTo(on.register.head().size());
    }

    @Test
    void an_empty_register_is_in_order() {
        var empty = new OnDynamo();
        var report = new Check(empty.client, empty.tables, Progress.SILENT).report();
        assertThat(report).isEqualTo(new Check.Report(0, List.of()));
        empty.close();
    }

    @Test
    void a_record_that_lost_an_event() {
        change("Register", "record MCNL-0001-0002", item -> item.put("version", Items.n(2)));
        assertThat(told())
                .containsExactly(
                        "Register, record MCNL-0001-0002: version is 2, the log makes it 4");
    }

    @Test
    void a_record_without_events() {
        change("Register", "record I-0001", item -> item.put("pk", Items.s("record I-0077")));
        assertThat(told())
                .containsExactly("Register, record I-0077: nothing in the log makes this");
    }

    @Test
    void what_is_missing() {
        for (var key :
                List.of("record I-0001", "name schac han.nl", "counter institutions", "head")) {
            var item = here.item(key);
            on.client.deleteItem(d -> d.tableName(on.tables.register()).key(RegisterKeys.key(key)));
            assertThat(told()).containsExactly("Register, " + key + ": is missing");
            put("Register", item);
        }
    }

    @Test
    void a_name_a_counter_and_a_head() {
        change(
                "Register",
                "name rio-unit 1001O2345",
                item -> item.put("candidates", Items.list(List.of("MCNL-0001-0002"))));
        change("Register", "counter institutions", item -> item.put("last", Items.n(1)));
        change("Register", "head", item -> item.put("edge", Items.b(new byte[64])));
        assertThat(told())
                .hasSize(3)
                .anyMatch(t -> t.startsWith("Register, head: edge is bytes "))
                .contains(
                        "Register, counter institutions: last is 1, the log makes it 2",
                        "Register, name rio-unit 1001O2345: candidates is [MCNL-0001-0002], the log makes it [MCNL-0001-0001, MCNL-0001-0002]");
    }

    /// Whoever rewrites an event of the past changes its record, its leaf, and so the head.
    @Test
    void an_event_that_was_rewritten() {
        var key = Map.of("pk", Items.s("I-0001"), "sk", Items.n(1));
        var item = new HashMap<>(on.client.getItem(g -> g.tableName(ledger()).key(key)).item());
        item.put("event", Items.s(Items.text(item, "event").replace("HAN", "HAM")));
        put("Ledger", item);
        assertThat(told())
                .hasSize(2)
                .anyMatch(t -> t.startsWith("Register, record I-0001: timeline"))
                .anyMatch(t -> t.startsWith("Register, head: edge"));
    }

    @Test
    void an_event_that_is_gone() {
        var key = Map.of("pk", Items.s("MCNL-0001-0002"), "sk", Items.n(4));
        long position =
                Items.number(
                        on.client.getItem(g -> g.tableName(ledger()).key(key)).item(), "position");
        on.client.deleteItem(d -> d.tableName(ledger()).key(key));
        assertThat(told())
                .containsExactly(
                        "Ledger, after position %d: the log ends here, and the head says that it has %d events"
                                .formatted(position - 1, on.register.head().size()));
    }

    @Test
    void an_event_that_cannot_be_read() {
        var key = Map.of("pk", Items.s("I-0001"), "sk", Items.n(1));
        var item = new HashMap<>(on.client.getItem(g -> g.tableName(ledger()).key(key)).item());
        item.put("event", Items.s("{}"));
        put("Ledger", item);
        assertThat(told())
                .singleElement()
                .asString()
                .startsWith("Ledger, after position -1: an event cannot be read");
    }

    @Test
    void a_private_part_that_changed_is_gone_or_belongs_to_nothing() {
        var first = dossier().getFirst();
        var changed = new HashMap<>(first);
        changed.put("content", Items.s("{\"issuer\":\"a\",\"subject\":\"b\"}"));
        put("Dossier", changed);
        assertThat(told()).singleElement().asString().endsWith("is not what its event commits to");
        delete(first);
        assertThat(told())
                .singleElement()
                .asString()
                .endsWith("is missing, and no event tells that it was erased");
        put("Dossier", first);
        var stray = new HashMap<>(first);
        stray.put("sk", Items.s("0000000001 nobody"));
        put("Dossier", stray);
        assertThat(told()).singleElement().asString().endsWith("no event commits to this");
    }

    private List<String> told() {
        return here.check().report().findings().stream().map(Finding::toString).toList();
    }

    private String ledger() {
        return on.tables.ledger();
    }

    private List<Map<String, AttributeValue>> dossier() {
        return on.client.scan(s -> s.tableName(on.tables.dossier())).items();
    }

    private void delete(Map<String, AttributeValue> part) {
        on.client.deleteItem(d ->
                d.tableName(on.tables.dossier())
                        .key(Map.of("pk", part.get("pk"), "sk", part.get("sk"))));
    }

    private void put(String table, Map<String, AttributeValue> item) {
        on.client.putItem(p -> p.tableName(on.prefix + table).item(item));
    }

    private void change(String table, String key, Consumer<Map<String, AttributeValue>> change) {
        var item = here.item(key);
        change.accept(item);
        put(table, item);
    }
}
