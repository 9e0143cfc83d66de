package nl.waarmerk.dynamodb;

import static nl.waarmerk.dynamodb.Draft.AVANS;
import static nl.waarmerk.dynamodb.Draft.HAN;
import static nl.waarmerk.dynamodb.Draft.PROGRAMME;
import static nl.waarmerk.dynamodb.Draft.REGISTERED;
import static nl.waarmerk.dynamodb.Draft.many;
import static nl.waarmerk.register.store.Appended.DONE;
import static nl.waarmerk.register.store.Appended.INSTITUTION_CHANGED;
import static nl.waarmerk.register.store.Appended.KEY_EXISTS;
import static nl.waarmerk.register.store.Appended.LOST_THE_RACE;
import static nl.waarmerk.register.store.Appended.NAMES_CHANGED;
import static nl.waarmerk.register.store.Appended.RECORD_CHANGED;
import static nl.waarmerk.register.store.Appended.UNCLEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import nl.waarmerk.dynamodblocal.Fault;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.store.Append;
import nl.waarmerk.register.store.Appended;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AppendingTest {
    private static final String TRANSACT = "TransactWriteItems";
    private static final Identifier SCHAC = new Identifier(Scheme.SCHAC, "han.nl");

    private final OnDynamo on = new OnDynamo();

    @AfterEach
    void stop() {
        on.close();
    }

    @Test
    void of_two_drafts_on_one_head_the_second_is_not_written() {
        var first = Draft.on(on.register, HAN, REGISTERED).build();
        var second = Draft.on(on.register, AVANS, REGISTERED).build();
        assertThat(on.register.append(first)).isEqualTo(DONE);
        assertThat(on.register.append(second)).isEqualTo(LOST_THE_RACE);
        assertThat(on.register.history(AVANS, 0, 10)).isEmpty();
        assertThat(on.register.answered(second.key())).isEmpty();
        assertThat(on.register.head()).isEqualTo(first.after());
    }

    /// Each row makes everything from its own condition on stale: the first that failed is the one
    /// that is told.
    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    key,   institution, record, counter, names, told
                    stale, stale,       stale,  stale,   stale, KEY_EXISTS
                    fresh, stale,       stale,  stale,   stale, INSTITUTION_CHANGED
                    fresh, fresh,       stale,  stale,   stale, RECORD_CHANGED
                    fresh, fresh,       fresh,  stale,   stale, RECORD_CHANGED
                    fresh, fresh,       fresh,  fresh,   stale, NAMES_CHANGED
                    fresh, fresh,       fresh,  fresh,   fresh, DONE
                    """)
    void the_first_condition_that_failed_is_told(
            String key,
            String institution,
            String record,
            String counter,
            String names,
            Appended told) {
        on.append(Draft.on(on.register, HAN, REGISTERED));
        var programme = Draft.on(on.register, PROGRAMME, REGISTERED);
        programme.pointers.put(SCHAC, new Append.Pointer(List.of(), PROGRAMME));
        programme.counter = new Append.Counter("programmes I-0012", 0, 1);
        on.append(programme);

        var draft = Draft.on(on.register, PROGRAMME, REGISTERED);
        draft.institution = new Append.Unchanged(HAN, institution.equals("stale") ? 7 : 1);
        draft.pointers.put(
                SCHAC,
                new Append.Pointer(
                        names.equals("stale") ? List.of() : List.of(PROGRAMME), PROGRAMME));
        int last = counter.equals("stale") ? 0 : 1;
        draft.counter = new Append.Counter("programmes I-0012", last, last + 1);
        if (record.equals("stale")) draft.versionBefore = 9;
        if (key.equals("stale")) draft.key = programme.key;
        assertThat(on.register.append(draft.build())).isEqualTo(told);
    }

    /// Even when the record's item was lost: the ledger alone refuses to be written over.
    @Test
    void an_event_is_never_overwritten() {
        var another = Draft.on(on.register, HAN, REGISTERED);
        var first = on.append(Draft.on(on.register, HAN, REGISTERED));
        on.client.deleteItem(delete ->
                delete.tableName(on.tables.register())
                        .key(RegisterKeys.key(RegisterKeys.record(HAN))));
        another.before = first.after();
        another.key = Draft.key("another request");
        assertThat(on.register.append(another.build())).isEqualTo(RECORD_CHANGED);
    }

    @Test
    void a_candidate_that_changed_is_told_as_a_change_of_names() {
        on.append(Draft.on(on.register, HAN, REGISTERED));
        var draft = Draft.on(on.register, AVANS, REGISTERED);
        draft.candidates.add(new Append.Unchanged(HAN, 2));
        assertThat(on.register.append(draft.build())).isEqualTo(NAMES_CHANGED);
    }

    @Test
    void an_institution_that_is_a_candidate_too_is_checked_once_and_at_its_older_version() {
        on.append(Draft.on(on.register, HAN, REGISTERED));
        var draft = Draft.on(on.register, PROGRAMME, REGISTERED);
        draft.institution = new Append.Unchanged(HAN, 1);
        draft.candidates.addAll(Set.of(new Append.Unchanged(HAN, 1)));
        assertThat(on.register.append(draft.build())).isEqualTo(DONE);

        var torn = Draft.on(on.register, new ProgrammeNumber(HAN, 2), REGISTERED);
        torn.institution = new Append.Unchanged(HAN, 1);
        torn.candidates.add(new Append.Unchanged(HAN, 0));
        assertThat(on.register.append(torn.build())).isEqualTo(INSTITUTION_CHANGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded"})
    void a_conflict_or_a_throttled_item_is_a_lost_race(String reason) {
        var append = Draft.on(on.register, HAN, REGISTERED).build();
        on.wire.calls(TRANSACT, cancelled(append, 1, reason));
        assertThat(on.register.append(append)).isEqualTo(LOST_THE_RACE);
        assertThat(on.register.head().size()).isZero();
        assertThat(on.register.append(append)).isEqualTo(DONE);
    }

    @Test
    void a_failed_condition_is_told_before_a_conflict() {
        var append = Draft.on(on.register, HAN, REGISTERED).build();
        var reasons = reasons(append);
        reasons.set(0, "TransactionConflict");
        reasons.set(1, "ConditionalCheckFailed");
        on.wire.calls(TRANSACT, new Fault.Cancelled(reasons));
        assertThat(on.register.append(append)).isEqualTo(RECORD_CHANGED);
    }

    @Test
    void a_cancellation_that_is_a_bug_is_thrown() {
        var append = Draft.on(on.register, HAN, REGISTERED).build();
        on.wire.calls(TRANSACT, cancelled(append, 0, "ValidationError"));
        assertThatThrownBy(() -> on.register.append(append)).hasMessageContaining("by script");
    }

    @Test
    void an_answer_lost_once_is_fetched_by_the_clients_own_retry() {
        on.wire.attempts(TRANSACT, new Fault.AnswerLost());
        on.append(Draft.on(on.register, HAN, REGISTERED));
        assertThat(on.counted.attempts()).containsEntry(TRANSACT, 2L);
        assertThat(on.register.history(HAN, 0, 10)).hasSize(1);
    }

    @Test
    void an_answer_lost_for_good_is_unclear_and_the_key_tells() {
        var append = Draft.on(on.register, HAN, REGISTERED).build();
        on.wire.calls(TRANSACT, new Fault.AnswerLost());
        assertThat(on.register.append(append)).isEqualTo(UNCLEAR);
        assertThat(on.register.answered(append.key())).contains(append.answer());
        assertThat(on.register.append(append)).isEqualTo(KEY_EXISTS);
    }

    @Test
    void a_request_that_never_arrives_is_unclear_and_the_key_is_free() {
        var append = Draft.on(on.register, HAN, REGISTERED).build();
        on.wire.calls(TRANSACT, new Fault.NeverArrives());
        assertThat(on.register.append(append)).isEqualTo(UNCLEAR);
        assertThat(on.register.answered(append.key())).isEmpty();
        assertThat(on.register.append(append)).isEqualTo(DONE);
    }

    /// Lost, then throttled: the last attempt's answer says nothing of the first.
    @Test
    void a_throttled_call_is_unclear_because_an_earlier_attempt_may_have_arrived() {
        var append = Draft.on(on.register, HAN, REGISTERED).build();
        on.wire.attempts(
                TRANSACT, new Fault.AnswerLost(), new Fault.Throttled(), new Fault.Throttled());
        assertThat(on.register.append(append)).isEqualTo(UNCLEAR);
        assertThat(on.register.answered(append.key())).contains(append.answer());
    }

    @Test
    void an_internal_error_is_unclear() {
        on.wire.calls(TRANSACT, new Fault.Failed());
        assertThat(on.register.append(Draft.on(on.register, HAN, REGISTERED).build()))
                .isEqualTo(UNCLEAR);
    }

    @Test
    void more_than_a_transaction_holds_is_refused_before_it_is_sent() {
        var draft = Draft.on(on.register, HAN, many(99));
        var append = draft.build();
        assertThatThrownBy(() -> on.register.append(append))
                .hasMessageContaining("at most 100 items, not 102");
    }

    /// Two events' key, record, ledger and head: a reason for each write, all `None`.
    private static List<String> reasons(Append append) {
        return new ArrayList<>(Collections.nCopies(3 + append.events().size(), "None"));
    }

    private static Fault cancelled(Append append, int at, String reason) {
        var reasons = reasons(append);
        reasons.set(at, reason);
        return new Fault.Cancelled(reasons);
    }
}
