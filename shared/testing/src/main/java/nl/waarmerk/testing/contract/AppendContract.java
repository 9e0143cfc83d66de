package nl.waarmerk.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.append.Request;
import nl.waarmerk.register.append.Result;
import nl.waarmerk.register.history.ProgrammeFacts;
import nl.waarmerk.register.history.Timeline;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.store.Head;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.DemoDecision;
import nl.waarmerk.testing.People;
import org.junit.jupiter.api.Test;

/// What an append leaves behind: a log in order, records that are the fold of it, numbers that are
/// never given twice.
interface AppendContract extends StoreContract {
    @Test
    default void an_empty_store_has_an_empty_log() {
        var store = place().store();
        assertThat(store.head()).isEqualTo(Head.EMPTY);
        assertThat(store.changes(-1, 10)).isEmpty();
        assertThat(store.counter("institutions")).isZero();
        assertThat(store.work()).isEmpty();
    }

    @Test
    default void what_was_appended_is_read_at_once() {
        var here = place();
        var han = here.office().admit("HAN", Sector.HBO);
        for (int n = 2; n < 40; n++) {
            var moved = here.office().enter(People.coordinator(), han, Demo.renaming("HAN " + n));
            assertThat(here.store().history(han, 0, 100)).endsWith(moved.events().getFirst());
            assertThat(here.record(han).version()).isEqualTo(n + 1);
            assertThat(here.store().head().size()).isEqualTo(n + 1);
        }
    }

    @Test
    default void the_head_is_the_root_of_all_leaves_in_the_order_of_the_log() {
        var here = place();
        someHistory(here);
        LogCheck.holds(here.store());
    }

    @Test
    default void record_time_follows_the_log_even_when_the_clock_goes_back() {
        var here = place();
        var han = here.office().admit("HAN", Sector.HBO);
        here.clock().move(Duration.ofSeconds(-7));
        here.office().enter(People.coordinator(), han, Demo.renaming("HAN"));
        LogCheck.holds(here.store());
    }

    @Test
    default void the_events_of_one_command_share_their_record_time() {
        var here = place();
        var command =
                new Command.RegisterInstitution(
                        Demo.institution("HAN", Sector.HBO), List.of(Demo.domain("han.nl")));
        var recorded =
                here.office()
                        .enter(People.coordinator(), new Request.Target.NewInstitution(), command);
        assertThat(recorded.events()).hasSize(2);
        assertThat(recorded.events())
                .allMatch(e -> e.event().recordedAt().equals(here.store().head().recordedAt()));
    }

    @Test
    default void a_record_is_the_fold_of_its_history() {
        var here = place();
        var programme = someHistory(here);
        var item = here.record(programme);
        var history = here.store().history(programme, 0, 100);
        assertThat(item.version()).isEqualTo(history.size());
        assertThat(item.timeline()).isEqualTo(Timeline.of(history));
        var facts = new ProgrammeFacts(programme, item.timeline().known(null));
        assertThat(facts.accreditations()).hasSize(1);
    }

    @Test
    default void numbers_count_institutions_and_the_programmes_of_each() {
        var here = place();
        var han = here.office().admit("HAN", Sector.HBO);
        var avans = here.office().admit("Avans", Sector.HBO);
        assertThat(List.of(han, avans)).containsExactly(new InstitutionId(1), new InstitutionId(2));
        assertThat(
                        List.of(
                                here.office().offer(han, Demo.programme("Sales Manager")),
                                here.office().offer(avans, Demo.programme("Zorg")),
                                here.office().offer(han, Demo.programme("Digital Advisor"))))
                .containsExactly(
                        new ProgrammeNumber(han, 1),
                        new ProgrammeNumber(avans, 1),
                        new ProgrammeNumber(han, 2));
        assertThat(here.store().counter("institutions")).isEqualTo(2);
        assertThat(here.store().counter("programmes I-0001")).isEqualTo(2);
        assertThat(here.store().counter("programmes I-0002")).isEqualTo(1);
    }

    @Test
    default void a_head_too_far_ahead_of_the_clock_refuses_writes_until_the_clock_has_caught_up() {
        var here = place();
        var han = here.office().admit("HAN", Sector.HBO);
        here.clock().move(Duration.ofSeconds(-10));
        assertThat(here.office().ask(People.coordinator(), han, Demo.renaming("HAN")))
                .isEqualTo(new Result.ClockBehind());
        here.clock().move(Duration.ofMillis(1));
        here.office().enter(People.coordinator(), han, Demo.renaming("HAN"));
    }

    /// An institution, a programme, and an accreditation that two people decided.
    private static ProgrammeNumber someHistory(Place here) {
        var han = here.office().admit("HAN", Sector.HBO, Demo.domain("han.nl"));
        var programme =
                here.office()
                        .offer(han, Demo.programme("Sales Manager"), Demo.rioUnit("1001O2345"));
        here.office().accredit(programme, DemoDecision.validFrom("2023-04-01").decision());
        here.office().enter(People.coordinator(), programme, Demo.suspension(1, "2024-02-01"));
        return programme;
    }
}
