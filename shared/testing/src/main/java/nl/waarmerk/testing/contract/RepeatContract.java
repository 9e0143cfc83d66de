package nl.waarmerk.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.waarmerk.register.access.Caller;
import nl.waarmerk.register.act.Asked;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.act.Parts;
import nl.waarmerk.register.append.Request;
import nl.waarmerk.register.append.Result;
import nl.waarmerk.register.event.Payload;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.identity.EventId;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.store.RequestKey;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.Office;
import nl.waarmerk.testing.People;
import org.junit.jupiter.api.Test;

/// Idempotency: a request with a key is carried out once in 24 hours, and its repeat is answered
/// the same.
interface RepeatContract extends StoreContract {
    @Test
    default void a_repeat_gets_the_same_answer_and_the_same_event_ids() {
        var here = place();
        var command =
                new Command.RegisterInstitution(
                        Demo.institution("HAN", Sector.HBO),
                        List.of(Demo.domain("han.nl"), Demo.domain("han.example")));
        var request =
                here.office()
                        .request(
                                People.coordinator(), new Request.Target.NewInstitution(), command);
        var first = Office.recorded(here.office().ask(request));
        here.office().enter(People.coordinator(), first.record(), Demo.renaming("HAN University"));
        var before = Everything.in(here.store());

        var repeat = Office.recorded(new Office(here.store(), here.clock()).ask(request));
        assertThat(first.repeated()).isFalse();
        assertThat(repeat.repeated()).isTrue();
        assertThat(ids(repeat)).isEqualTo(ids(first)).hasSize(3);
        assertThat(repeat.events()).isEqualTo(first.events());
        assertThat(repeat.version()).isEqualTo(3);
        assertThat(Everything.in(here.store())).isEqualTo(before);
    }

    @Test
    default void what_was_answered_is_kept_under_the_key_with_the_hash_of_its_request() {
        var here = place();
        var han = here.office().admit("HAN", Sector.HBO);
        var key = Office.key(People.coordinator(), "key", "hash");
        var recorded = Office.recorded(here.office().ask(renaming(People.coordinator(), han, key)));
        var answered = here.store().answered(key).orElseThrow();
        assertThat(answered.requestHash()).isEqualTo("hash");
        assertThat(answered.events()).isEqualTo(ids(recorded));
        var at = recorded.events().getFirst().event().recordedAt();
        assertThat(answered.expiresAt()).isEqualTo(at.plus(Duration.ofHours(24)));
        assertThat(here.store().answered(Office.key(People.coordinator(), "other", "hash")))
                .isEmpty();
    }

    @Test
    default void a_key_with_another_request_is_refused() {
        var here = place();
        var han = here.office().admit("HAN", Sector.HBO);
        var by = People.coordinator();
        here.office().ask(renaming(by, han, Office.key(by, "key", "hash")));
        var before = Everything.in(here.store());
        assertThat(here.office().ask(renaming(by, han, Office.key(by, "key", "another hash"))))
                .isEqualTo(new Result.KeyReused());
        assertThat(Everything.in(here.store())).isEqualTo(before);
    }

    @Test
    default void the_same_key_of_another_caller_is_another_key() {
        var here = place();
        var han = here.office().admit("HAN", Sector.HBO);
        for (var key :
                List.of(
                        new RequestKey("https://login.example", "one", "key", "hash"),
                        new RequestKey("https://login.example", "other", "key", "hash"),
                        new RequestKey("https://login.elsewhere", "one", "key", "hash"))) {
            var recorded =
                    Office.recorded(here.office().ask(renaming(People.coordinator(), han, key)));
            assertThat(recorded.repeated()).isFalse();
        }
    }

    @Test
    default void a_key_is_free_again_when_its_answer_has_expired() {
        var here = place();
        var han = here.office().admit("HAN", Sector.HBO);
        var key = Office.key(People.coordinator(), "key", "hash");
        var first = Office.recorded(here.office().ask(renaming(People.coordinator(), han, key)));
        var expires = here.store().answered(key).orElseThrow().expiresAt();

        here.clock().set(expires.minusMillis(1));
        var repeat = Office.recorded(here.office().ask(renaming(People.coordinator(), han, key)));
        assertThat(ids(repeat)).isEqualTo(ids(first));

        here.clock().set(expires);
        assertThat(here.store().answered(key)).isEmpty();
        var again = Office.recorded(here.office().ask(renaming(People.coordinator(), han, key)));
        assertThat(again.repeated()).isFalse();
        assertThat(again.version()).isEqualTo(first.version() + 1);
        assertThat(here.store().answered(key).orElseThrow().events()).isEqualTo(ids(again));
    }

    @Test
    default void a_refusal_uses_no_key_up() {
        var here = place();
        var han = here.office().admit("HAN", Sector.HBO);
        var key = Office.key(People.coordinator(), "key", "hash");
        var twice = asking(People.coordinator(), han, Demo.inThePilotFrom("2022-01-01"), key);
        assertThat(here.office().ask(twice)).isInstanceOf(Result.No.class);
        var recorded = Office.recorded(here.office().ask(renaming(People.coordinator(), han, key)));
        assertThat(recorded.repeated()).isFalse();
    }

    private static Request renaming(Caller by, RecordId record, RequestKey key) {
        return asking(by, record, Demo.renaming("HAN University"), key);
    }

    private static Request asking(Caller by, RecordId record, Payload payload, RequestKey key) {
        return new Request(
                by,
                new Request.Target.Existing(record),
                new Asked(new Command.Enter(payload), Parts.NONE),
                null,
                key);
    }

    private static List<EventId> ids(Result.Recorded recorded) {
        return recorded.events().stream().map(Logged::event).map(e -> e.id()).toList();
    }
}
