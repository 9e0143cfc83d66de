package nl.waarmerk.dynamodb;

import static nl.waarmerk.dynamodb.Draft.HAN;
import static nl.waarmerk.dynamodb.Draft.PROGRAMME;
import static nl.waarmerk.dynamodb.Draft.REGISTERED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.waarmerk.dynamodblocal.HeldBackKeys;
import nl.waarmerk.register.event.Corrected;
import nl.waarmerk.register.event.InstitutionRegistered;
import nl.waarmerk.register.event.NameLinked;
import nl.waarmerk.register.event.ReasonGiven;
import nl.waarmerk.register.history.OpenProposal;
import nl.waarmerk.register.identity.EventId;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.institution.BothLanguages;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.store.Append;
import nl.waarmerk.register.store.Kind;
import nl.waarmerk.register.store.StoreBusy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class RegisterTableTest {
    private final HeldBackKeys heldBack = new HeldBackKeys(7);
    private final OnDynamo on = new OnDynamo(heldBack);

    @AfterEach
    void stop() {
        on.close();
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
        var append = on.append(draft);
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
    void a_name_gathers_candidates_in_their_order() {
        var code = new Identifier(Scheme.PROGRAMME_CODE, "Sales & more");
        var first = Draft.on(on.register, HAN, REGISTERED);
        first.pointers.put(code, new Append.Pointer(List.of(), HAN));
        on.append(first);
        var second = Draft.on(on.register, PROGRAMME, REGISTERED);
        second.pointers.put(code, new Append.Pointer(List.of(HAN), PROGRAMME));
        on.append(second);
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
        on.append(draft);
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
        on.append(draft);
        var asked = new HashSet<>(names);
        for (int n = 90; n < 250; n++) asked.add(new Identifier(Scheme.SCHAC, n + ".nl"));
        on.counted.reset();
        heldBack.next(3);
        assertThat(on.register.candidates(asked)).containsOnlyKeys(names);
        // 7 of each of three calls; then the other 229 in three more.
        assertThat(on.counted.calls()).isEqualTo(Map.of("BatchGetItem", 6L));
    }

    @Test
    void a_read_that_is_held_back_for_ever_ends() {
        on.append(Draft.on(on.register, HAN, REGISTERED));
        var ids = IntStream.range(1, 100).mapToObj(InstitutionId::new).toList();
        heldBack.next(100);
        assertThatThrownBy(() -> on.register.records(ids)).isInstanceOf(StoreBusy.class);
    }

    @Test
    void an_anonymous_check_reads_by_batches_only() {
        on.append(Draft.on(on.register, HAN, REGISTERED));
        on.counted.reset();
        var reads = new RegisterTable(on.client, on.tables);
        reads.head();
        reads.records(List.of(HAN));
        reads.candidates(List.of(new Identifier(Scheme.SCHAC, "han.nl")));
        assertThat(on.counted.calls()).isEqualTo(Map.of("BatchGetItem", 3L));
    }

    @Test
    void the_work_list_holds_the_records_on_which_a_proposal_waits_and_no_others() {
        on.append(Draft.on(on.register, HAN, REGISTERED));
        var waiting = Draft.on(on.register, PROGRAMME, REGISTERED);
        waiting.open.add(new OpenProposal(1, "accreditation-granted", true, Draft.BEGIN));
        var append = on.append(waiting);
        assertThat(on.register.work()).containsExactly(PROGRAMME);
        assertThat(on.register.records(Set.of(PROGRAMME)).values()).containsExactly(append.item());
        on.append(Draft.on(on.register, PROGRAMME, REGISTERED));
        assertThat(on.register.work()).isEmpty();
    }

    @Test
    void all_records_stop_at_the_most_that_was_asked() {
        for (int n = 1; n <= 5; n++)
            on.append(Draft.on(on.register, new InstitutionId(n), REGISTERED));
        assertThat(on.register.all(Kind.INSTITUTION, 100)).hasSize(5);
        assertThat(on.register.all(Kind.INSTITUTION, 3)).hasSize(3);
    }

    @Test
    void a_function_without_the_dossier_can_do_all_the_rest() {
        on.append(Draft.on(on.register, HAN, REGISTERED));
        var lookup =
                new DynamoRegister(
                        on.client,
                        new Tables(on.tables.ledger(), on.tables.register(), null, null, null),
                        () -> on.now);
        assertThat(lookup.history(HAN, 0, 10)).hasSize(1);
        assertThatThrownBy(() -> lookup.parts(List.of(new EventId(HAN, 1))))
                .hasMessageStartingWith("WAARMERK_DOSSIER");
    }

    private static Corrected correction(int event) {
        return new Corrected(
                event,
                new InstitutionRegistered(new BothLanguages("HAN", "HAN"), Sector.WO),
                new ReasonGiven("typing-error"));
    }
}
