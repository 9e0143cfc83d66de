package nl.waarmerk.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.Random;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.append.LogWatch;
import nl.waarmerk.register.append.Registrar;
import nl.waarmerk.register.append.Request;
import nl.waarmerk.register.append.Result;
import nl.waarmerk.register.event.ParticipationClosed;
import nl.waarmerk.register.framework.Frameworks;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.DemoDecision;
import nl.waarmerk.testing.Mishap;
import nl.waarmerk.testing.Office;
import nl.waarmerk.testing.People;
import nl.waarmerk.testing.ScriptedStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What becomes of a request when its append goes wrong: it is written once, or refused, or nobody
/// knows and says so.
interface RetryContract extends StoreContract {
    enum Wrong {
        LOST_THE_RACE(new Mishap.LostTheRace()),
        ANSWER_LOST(new Mishap.AnswerLost()),
        NEVER_ARRIVED(new Mishap.NeverArrived()),
        ARRIVES_LATE(new Mishap.ArrivesLate());

        final Mishap mishap;

        Wrong(Mishap mishap) {
            this.mishap = mishap;
        }
    }

    @ParameterizedTest
    @EnumSource
    default void whatever_goes_wrong_a_request_is_written_once(Wrong wrong) {
        var here = place();
        var han = here.office().admit("HAN", Sector.HBO);
        var office = here.through(new ScriptedStore(here.store(), wrong.mishap));
        var seen = ifMatch(2, renaming(office, han, "HAN University"));
        var recorded = Office.recorded(office.ask(seen));
        assertThat(recorded.version()).isEqualTo(3);
        assertThat(here.store().history(han, 0, 100))
                .hasSize(3)
                .endsWith(recorded.events().getFirst());
    }

    @Test
    default void a_race_that_is_always_lost_ends_and_nothing_is_written() {
        var here = place();
        var han = here.office().admit("HAN", Sector.HBO);
        var before = Everything.in(here.store());
        var scripted = new ScriptedStore(here.store());
        scripted.then(Collections.nCopies(100, new Mishap.LostTheRace()).toArray(Mishap[]::new));
        var office = here.through(scripted);
        assertThat(office.ask(renaming(office, han, "HAN"))).isEqualTo(new Result.Unclear());
        assertThat(scripted.appends()).isBetween(6, 20);
        assertThat(Everything.in(here.store())).isEqualTo(before);
    }

    /// Each try takes seven seconds of the 25 that a caller behind the gateway waits.
    @Test
    default void a_slow_store_is_not_tried_for_longer_than_a_caller_waits() {
        var here = place();
        var han = here.office().admit("HAN", Sector.HBO);
        var scripted = new ScriptedStore(here.store());
        scripted.then(Collections.nCopies(100, new Mishap.NeverArrived()).toArray(Mishap[]::new));
        var office =
                new Office(
                        new Registrar(
                                scripted,
                                Frameworks.builtIn(),
                                here.clock(),
                                new Random(1),
                                pause -> here.clock().move(Duration.ofSeconds(7)),
                                LogWatch.NONE));
        assertThat(office.ask(renaming(office, han, "HAN"))).isEqualTo(new Result.Unclear());
        assertThat(scripted.appends()).isEqualTo(2);
    }

    @Test
    default void the_same_request_on_another_machine_meanwhile_gets_one_answer() {
        var here = place();
        var han = here.office().admit("HAN", Sector.HBO);
        var request = ifMatch(2, renaming(here.office(), han, "HAN University"));
        var elsewhere = new Office(here.store(), here.clock());
        var office = here.through(meanwhile(here, () -> elsewhere.ask(request)));
        var recorded = Office.recorded(office.ask(request));
        assertThat(recorded.repeated()).isTrue();
        assertThat(here.store().history(han, 2, 10)).isEqualTo(recorded.events());
    }

    @Test
    default void the_same_request_after_the_look_for_its_key_gets_one_answer() {
        var here = place();
        var han = here.office().admit("HAN", Sector.HBO);
        var request = ifMatch(2, renaming(here.office(), han, "HAN University"));
        var elsewhere = new Office(here.store(), here.clock());
        var office =
                here.through(
                        new ScriptedStore(here.store())
                                .afterTheNextLook(() -> elsewhere.ask(request)));
        var recorded = Office.recorded(office.ask(request));
        assertThat(recorded.repeated()).isTrue();
        assertThat(here.store().history(han, 2, 10)).isEqualTo(recorded.events());
    }

    @Test
    default void a_record_that_changed_meanwhile_is_decided_again() {
        var here = place();
        var han = here.office().admit("HAN", Sector.HBO);
        var office = here.through(meanwhile(here, () -> rename(here.office(), han, "Somebody's")));
        var recorded = Office.recorded(office.ask(renaming(office, han, "Ours")));
        assertThat(recorded.version()).isEqualTo(4);
        assertThat(recorded.attempts()).isEqualTo(2);
    }

    @Test
    default void a_record_that_changed_after_a_lost_race_is_decided_again() {
        var here = place();
        var han = here.office().admit("HAN", Sector.HBO);
        var scripted = new ScriptedStore(here.store(), new Mishap.LostTheRace());
        scripted.then(Mishap.meanwhile(() -> rename(here.office(), han, "Somebody's")));
        var office = here.through(scripted);
        var recorded = Office.recorded(office.ask(renaming(office, han, "Ours")));
        assertThat(recorded.version()).isEqualTo(4);
        assertThat(recorded.attempts()).isEqualTo(3);
    }

    @Test
    default void a_record_that_changed_since_the_caller_saw_it_is_stale() {
        var here = place();
        var han = here.office().admit("HAN", Sector.HBO);
        var office = here.through(meanwhile(here, () -> rename(here.office(), han, "Somebody's")));
        assertThat(office.ask(ifMatch(2, renaming(office, han, "Ours"))))
                .isEqualTo(new Result.Stale(3));
    }

    @Test
    default void an_institution_that_left_meanwhile_is_not_decided_for() {
        var here = place();
        var han = here.office().admit("HAN", Sector.HBO);
        var programme = here.office().offer(han, Demo.programme("Sales Manager"));
        var decision = DemoDecision.validFrom("2023-04-01").decision();
        int proposal =
                here.office().propose(People.personOf(han), programme, new Command.Grant(decision));
        var leaving = new ParticipationClosed(2, Demo.day("2022-12-31"), null);
        var office =
                here.through(
                        meanwhile(
                                here,
                                () -> here.office().enter(People.coordinator(), han, leaving)));
        var result =
                office.ask(
                        People.colleagueOf(han),
                        new Request.Target.Existing(programme),
                        new Command.Confirm(proposal));
        assertThat(refusal(result)).isEqualTo("institution.not-participating");
    }

    @Test
    default void a_name_that_was_taken_meanwhile_is_refused() {
        var here = place();
        var han = here.office().admit("HAN", Sector.HBO);
        var first = here.office().offer(han, Demo.programme("Sales Manager"));
        var second = here.office().offer(han, Demo.programme("Digital Advisor"));
        var link = Demo.link(Demo.rioUnit("1001O2345"));
        var office =
                here.through(
                        meanwhile(
                                here,
                                () -> here.office().enter(People.coordinator(), first, link)));
        assertThat(refusal(office.ask(People.coordinator(), second, link))).isEqualTo("name.taken");
    }

    @Test
    default void a_number_that_was_given_meanwhile_is_not_given_again() {
        var here = place();
        var office = here.through(meanwhile(here, () -> here.office().admit("HAN", Sector.HBO)));
        assertThat(office.admit("Avans", Sector.HBO)).isEqualTo(new InstitutionId(2));
    }

    private static ScriptedStore meanwhile(Place here, Runnable something) {
        return new ScriptedStore(here.store(), Mishap.meanwhile(something));
    }

    private static void rename(Office office, RecordId institution, String name) {
        office.enter(People.secondCoordinator(), institution, Demo.renaming(name));
    }

    private static Request renaming(Office office, RecordId institution, String name) {
        return office.request(
                People.coordinator(),
                new Request.Target.Existing(institution),
                new Command.Enter(Demo.renaming(name)));
    }

    private static Request ifMatch(int version, Request request) {
        return new Request(
                request.caller(), request.target(), request.asked(), version, request.key());
    }

    private static String refusal(Result result) {
        return result instanceof Result.No(var refused) ? refused.code() : result.toString();
    }
}
