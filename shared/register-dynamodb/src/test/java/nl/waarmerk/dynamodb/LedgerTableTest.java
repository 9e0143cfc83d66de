package nl.waarmerk.dynamodb;

import static nl.waarmerk.dynamodb.Draft.HAN;
import static nl.waarmerk.dynamodb.Draft.REGISTERED;
import static nl.waarmerk.dynamodb.Draft.many;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.waarmerk.register.event.Commitment;
import nl.waarmerk.register.event.EventJson;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.transparency.Merkle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class LedgerTableTest {
    private final OnDynamo on = new OnDynamo();

    @AfterEach
    void stop() {
        on.close();
    }

    @Test
    void the_leaf_is_made_from_the_text_that_is_stored() {
        var append = on.append(Draft.on(on.register, HAN, REGISTERED));
        var text =
                new String(
                        EventJson.canonical(append.events().getFirst().event()),
                        java.nio.charset.StandardCharsets.UTF_8);
        var key = Map.of("pk", Items.s("I-0012"), "sk", Items.n(1));
        on.client.updateItem(update ->
                update.tableName(on.tables.ledger())
                        .key(key)
                        .updateExpression("SET event = :forged")
                        .expressionAttributeValues(
                                Map.of(":forged", Items.s(text.replace("hbo", "wo")))));
        var forged = on.register.history(HAN, 0, 1).getFirst();
        assertThat(forged.leaf()).isEqualTo(Merkle.leaf(EventJson.canonical(forged.event())));
        assertThat(forged.leaf()).isNotEqualTo(append.events().getFirst().leaf());
    }

    @Test
    void a_history_longer_than_a_page_comes_whole() {
        for (int n = 0; n < 3; n++) on.append(wide(Draft.on(on.register, HAN, many(45))));
        on.counted.reset();
        var history = on.register.history(HAN, 0, 500);
        assertThat(history)
                .extracting(Logged::position)
                .isEqualTo(LongStream.range(0, 135).boxed().toList());
        assertThat(on.counted.calls().get("Query")).isGreaterThan(1);
        assertThat(on.register.history(HAN, 100, 20)).isEqualTo(history.subList(100, 120));
    }

    @Test
    void the_log_is_read_across_its_tiles() {
        for (int n = 0; n < 3; n++)
            on.append(Draft.on(on.register, new InstitutionId(n + 1), many(90)));
        assertThat(positions(-1, 1000)).isEqualTo(LongStream.range(0, 270).boxed().toList());
        assertThat(positions(254, 3)).containsExactly(255L, 256L, 257L);
        assertThat(positions(255, 1)).containsExactly(256L);
        assertThat(positions(269, 10)).isEmpty();

        int at = 256 - 2 * 90 + 1;
        hide(new InstitutionId(3), at);
        assertThat(positions(250, 1000))
                .as("a tile that begins with a hole")
                .containsExactly(251L, 252L, 253L, 254L, 255L);
    }

    @Test
    void the_log_stops_at_the_first_position_that_is_missing() {
        on.append(Draft.on(on.register, HAN, many(5)));
        hide(HAN, 3);
        assertThat(positions(-1, 10)).containsExactly(0L, 1L);
        assertThat(positions(1, 10)).isEmpty();
        assertThat(positions(2, 10)).containsExactly(3L, 4L);
    }

    private List<Long> positions(long after, int size) {
        return on.register.changes(after, size).stream().map(Logged::position).toList();
    }

    /// As if the index did not show this event yet.
    private void hide(RecordId record, int number) {
        var key = Map.of("pk", Items.s(record.text()), "sk", Items.n(number));
        on.client.deleteItem(delete -> delete.tableName(on.tables.ledger()).key(key));
    }

    /// Commitments make an event as large as it gets.
    private static Draft wide(Draft draft) {
        draft.commitments =
                IntStream.range(0, 100)
                        .mapToObj(n -> new Commitment("member" + n, "ab".repeat(32)))
                        .toList();
        return draft;
    }
}
