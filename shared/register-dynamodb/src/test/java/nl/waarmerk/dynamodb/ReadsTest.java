package nl.waarmerk.dynamodb;

import static nl.waarmerk.register.store.Appended.DONE;
import static nl.waarmerk.register.store.Appended.KEY_EXISTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.waarmerk.dynamodblocal.HeldBackKeys;
import nl.waarmerk.dynamodblocal.TemplateTables;
import nl.waarmerk.register.event.Commitment;
import nl.waarmerk.register.event.Corrected;
import nl.waarmerk.register.event.EventJson;
import nl.waarmerk.register.event.InstitutionRegistered;
import nl.waarmerk.register.event.NameLinked;
import nl.waarmerk.register.event.Payload;
import nl.waarmerk.register.event.ReasonGiven;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.history.OpenProposal;
import nl.waarmerk.register.identity.EventId;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.institution.BothLanguages;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.store.Append;
import nl.waarmerk.register.store.Head;
import nl.waarmerk.register.store.Kind;
import nl.waarmerk.register.store.PrivatePart;
import nl.waarmerk.register.store.RequestKey;
import nl.waarmerk.register.store.Salt;
import nl.waarmerk.transparency.Merkle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ReadsTest {
    private static final InstitutionId HAN = new InstitutionId(12);
    private static final ProgrammeNumber PROGRAMME = new ProgrammeNumber(HAN, 1);
    private static final Salt SALT = new Salt("07".repeat(32));
    private static final InstitutionRegistered REGISTERED =
            new InstitutionRegistered(new BothLanguages("Hogeschool met een ë", null), Sector.HBO);

    private final HeldBackKeys heldBack = new HeldBackKeys(7);
    private final OnDynamo on = new OnDynamo(heldBack);

    @AfterEach
    void stop() {
        on.close();
    }

    @Test
    void an_empty_register_has_an_empty_head_and_no_answers() {
        assertThat(on.register.head()).isEqualTo(Head.EMPTY);
        assertThat(on.register.counter("institutions")).isZero();
        assertThat(on.register.records(List.of())).isEmpty();
        assertThat(on.register.records(List.of(HAN))).isEmpty();
        assertThat(on.register.changes(-1, 10)).isEmpty();
        assertThat(on.register.work()).isEmpty();
    }

    @Test
    void what_was_appended_is_read_back_from_every_side() {
        var name = new Identifier(Scheme.SCHAC, "han.nl");
        var draft =
                Draft.on(
                        on.register,
                        HAN,
                        REGISTERED,
                        new NameLinked(name, null, null),
                        correction(1));
        draft.pointers.put(name, new Append.Pointer(List.of(), HAN));
        draft.counter = new Append.Counter("institutions", 0, 12);
        var append = append(draft);
        assertThat(on.register.head()).isEqualTo(append.after());
        assertThat(on.register.records(List.of(HAN, PROGRAMME)))
                .isEqualTo(Map.of(HAN, append.item()));
        assertThat(on.register.all(Kind.INSTITUTION, 10)).containsExactly(append.item());
        assertThat(on.register.all(Kind.PROGRAMME, 10)).isEmpty();
        assertThat(on.register.history(HAN, 0, 10)).isEqualTo(append.events());
        assertThat(on.register.history(HAN, 1, 1)).isEqualTo(append.events().subList(1, 2));
        assertThat(on.register.changes(-1, 10)).isEqualTo(append.events());
        assertThat(on.register.candidates(List.of(name))).isEqualTo(Map.of(name, List.of(HAN)));
        assertThat(on.register.counter("institutions")).isEqualTo(12);
        assertThat(on.register.answered(append.key())).contains(append.answer());
    }

    @Test
    void the_leaf_is_made_from_the_text_that_is_stored() {
        var append = append(Draft.on(on.register, HAN, REGISTERED));
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
    void a_name_gathers_candidates_in_their_order() {
        var code = new Identifier(Scheme.PROGRAMME_CODE, "Sales & more");
        var first = Draft.on(on.register, HAN, REGISTERED);
        first.pointers.put(code, new Append.Pointer(List.of(), HAN));
        append(first);
        var second = Draft.on(on.register, PROGRAMME, REGISTERED);
        second.pointers.put(code, new Append.Pointer(List.of(HAN), PROGRAMME));
        append(second);
        assertThat(on.register.candidates(Set.of(code)).values())
                .containsExactly(List.of(HAN, PROGRAMME));
    }

    @Test
    void names_that_no_key_can_hold_have_one_all_the_same() {
        var endless = new Identifier(Scheme.BADGE_CLASS, "é".repeat(1024));
        var half = new Identifier(Scheme.BADGE_CLASS, "half \uD83D");
        var other = new Identifier(Scheme.BADGE_CLASS, "half \uDE00");
        var draft = Draft.on(on.register, PROGRAMME, REGISTERED);
        for (var name : List.of(endless, half))
            draft.pointers.put(name, new Append.Pointer(List.of(), PROGRAMME));
        append(draft);
        assertThat(on.register.candidates(List.of(endless, half, other)))
                .isEqualTo(Map.of(endless, List.of(PROGRAMME), half, List.of(PROGRAMME)));
    }

    @Test
    void hundreds_of_keys_are_read_a_hundred_a_call_and_what_was_held_back_is_asked_again() {
        var draft = Draft.on(on.register, HAN, REGISTERED);
        var names =
                IntStream.range(0, 90)
                        .mapToObj(n -> new Identifier(Scheme.SCHAC, n + ".nl"))
                        .toList();
        for (var name : names) draft.pointers.put(name, new Append.Pointer(List.of(), HAN));
        append(draft);
        var asked = new HashSet<>(names);
        for (int n = 90; n < 250; n++) asked.add(new Identifier(Scheme.SCHAC, n + ".nl"));
        on.counted.reset();
        heldBack.next(3);
        assertThat(on.register.candidates(asked)).containsOnlyKeys(names);
        // Of the first hundred 7, 7, 7 and the rest; then a hundred; then fifty.
        assertThat(on.counted.calls()).isEqualTo(Map.of("BatchGetItem", 6L));
    }

    @Test
    void a_read_that_is_held_back_for_ever_ends() {
        append(Draft.on(on.register, HAN, REGISTERED));
        var ids = IntStream.range(1, 100).mapToObj(InstitutionId::new).toList();
        heldBack.next(100);
        assertThatThrownBy(() -> on.register.records(ids)).isInstanceOf(StoreBusy.class);
    }

    @Test
    void an_anonymous_check_reads_by_batches_only() {
        append(Draft.on(on.register, HAN, REGISTERED));
        on.counted.reset();
        var reads = new RegisterTable(on.client, on.tables);
        reads.head();
        reads.records(List.of(HAN));
        reads.candidates(List.of(new Identifier(Scheme.SCHAC, "han.nl")));
        assertThat(on.counted.calls()).isEqualTo(Map.of("BatchGetItem", 3L));
    }

    @Test
    void a_history_longer_than_a_page_comes_whole() {
        for (int n = 0; n < 3; n++) append(wide(Draft.on(on.register, HAN, many(45))));
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
            append(Draft.on(on.register, new InstitutionId(n + 1), many(90)));
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
        append(Draft.on(on.register, HAN, many(5)));
        hide(HAN, 3);
        assertThat(positions(-1, 10)).containsExactly(0L, 1L);
        assertThat(positions(1, 10)).isEmpty();
        assertThat(positions(2, 10)).containsExactly(3L, 4L);
    }

    @Test
    void private_parts_are_read_by_event_and_gone_when_erased() {
        var draft = Draft.on(on.register, HAN, REGISTERED, REGISTERED, REGISTERED);
        var reason = new PrivatePart(new EventId(HAN, 1), "reason.text", Json.of("van wie"), SALT);
        var evidence =
                new PrivatePart(new EventId(HAN, 1), "statements 0", Json.obj().with("é", 1), SALT);
        var later = new PrivatePart(new EventId(HAN, 3), "reason.text", Json.of("nog een"), SALT);
        draft.parts.addAll(List.of(reason, evidence, later));
        append(draft);
        var events = List.of(new EventId(HAN, 1), new EventId(HAN, 2), new EventId(HAN, 3));
        assertThat(on.register.parts(events))
                .isEqualTo(
                        Map.of(
                                events.get(0),
                                List.of(reason, evidence),
                                events.get(2),
                                List.of(later)));
        assertThat(on.register.parts(events.subList(1, 2))).isEmpty();

        var erasing = Draft.on(on.register, HAN, REGISTERED);
        erasing.erasures.add(new Append.Erasure(new EventId(HAN, 1), "reason.text"));
        append(erasing);
        assertThat(on.register.parts(events.subList(0, 1)).values())
                .containsExactly(List.of(evidence));
    }

    @Test
    void parts_of_many_megabytes_come_whole() {
        var text = "x".repeat(60_000);
        for (int n = 0; n < 2; n++) {
            var draft = Draft.on(on.register, HAN, REGISTERED);
            for (int m = 0; m < 20; m++)
                draft.parts.add(
                        new PrivatePart(new EventId(HAN, n + 1), "part" + m, Json.of(text), SALT));
            append(draft);
        }
        var events = List.of(new EventId(HAN, 1), new EventId(HAN, 2));
        assertThat(on.register.parts(events).values())
                .allSatisfy(parts -> assertThat(parts).hasSize(20));
    }

    @Test
    void the_work_list_holds_the_records_on_which_a_proposal_waits_and_no_others() {
        append(Draft.on(on.register, HAN, REGISTERED));
        var waiting = Draft.on(on.register, PROGRAMME, REGISTERED);
        waiting.open.add(new OpenProposal(1, "accreditation-granted", true, Draft.BEGIN));
        var append = append(waiting);
        assertThat(on.register.work()).containsExactly(PROGRAMME);
        assertThat(on.register.records(Set.of(PROGRAMME)).values()).containsExactly(append.item());
        append(Draft.on(on.register, PROGRAMME, REGISTERED));
        assertThat(on.register.work()).isEmpty();
    }

    @Test
    void all_records_stop_at_the_most_that_was_asked() {
        for (int n = 1; n <= 5; n++)
            append(Draft.on(on.register, new InstitutionId(n), REGISTERED));
        assertThat(on.register.all(Kind.INSTITUTION, 100)).hasSize(5);
        assertThat(on.register.all(Kind.INSTITUTION, 3)).hasSize(3);
    }

    @Test
    void an_answer_counts_for_its_time_and_then_gives_its_place_to_a_new_one() {
        var append = append(Draft.on(on.register, HAN, REGISTERED));
        on.now = append.answer().expiresAt().minusMillis(1);
        assertThat(on.register.answered(append.key())).isPresent();
        var again = Draft.on(on.register, HAN, REGISTERED);
        again.key = append.key();
        assertThat(on.register.append(again.build())).isEqualTo(KEY_EXISTS);
        on.now = append.answer().expiresAt();
        assertThat(on.register.answered(append.key())).isEmpty();
        append(again);
    }

    /// The template names the attribute; here it is the one that is written.
    @Test
    void an_answer_is_tidied_away_when_its_time_is_over() throws InterruptedException {
        var append = append(Draft.on(on.register, HAN, REGISTERED));
        TemplateTables.expire(on.client, TemplateTables.template(), on.prefix);
        for (int waited = 0;
                waited < 100 && on.register.answered(append.key()).isPresent();
                waited++) Thread.sleep(200);
        assertThat(on.register.answered(append.key())).isEmpty();
    }

    @Test
    void two_callers_whose_names_run_together_do_not_share_a_key() {
        var draft = Draft.on(on.register, HAN, REGISTERED);
        draft.key = new RequestKey("https://issuer.example", "ada b", "c", "hash");
        append(draft);
        var other = new RequestKey("https://issuer.example", "ada", "b c", "hash");
        assertThat(on.register.answered(draft.key)).isPresent();
        assertThat(on.register.answered(other)).isEmpty();
    }

    @Test
    void a_function_without_the_dossier_can_do_all_the_rest() {
        append(Draft.on(on.register, HAN, REGISTERED));
        var lookup =
                new DynamoRegister(
                        on.client,
                        new Tables(on.tables.ledger(), on.tables.register(), null, null),
                        () -> on.now);
        assertThat(lookup.history(HAN, 0, 10)).hasSize(1);
        assertThatThrownBy(() -> lookup.parts(List.of(new EventId(HAN, 1))))
                .hasMessageStartingWith("WAARMERK_DOSSIER");
    }

    private Append append(Draft draft) {
        var append = draft.build();
        assertThat(on.register.append(append)).isEqualTo(DONE);
        return append;
    }

    private List<Long> positions(long after, int size) {
        return on.register.changes(after, size).stream().map(Logged::position).toList();
    }

    /// As if the index did not show this event yet.
    private void hide(RecordId record, int number) {
        var key = Map.of("pk", Items.s(record.text()), "sk", Items.n(number));
        on.client.deleteItem(delete -> delete.tableName(on.tables.ledger()).key(key));
    }

    private static Payload[] many(int events) {
        return Collections.nCopies(events, REGISTERED).toArray(Payload[]::new);
    }

    /// Commitments make an event as large as it gets.
    private static Draft wide(Draft draft) {
        draft.commitments =
                IntStream.range(0, 100)
                        .mapToObj(n -> new Commitment("member" + n, "ab".repeat(32)))
                        .toList();
        return draft;
    }

    private static Corrected correction(int event) {
        return new Corrected(
                event,
                new InstitutionRegistered(new BothLanguages("HAN", "HAN"), Sector.WO),
                new ReasonGiven("typing-error"));
    }
}
