package nl.waarmerk.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import nl.waarmerk.register.access.Caller;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.append.Request;
import nl.waarmerk.register.append.Result;
import nl.waarmerk.register.event.Payload;
import nl.waarmerk.register.event.RecognitionReported;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.history.Timeline;
import nl.waarmerk.register.identity.EventId;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.HandClock;
import nl.waarmerk.testing.Office;
import nl.waarmerk.testing.People;
import nl.waarmerk.testing.crowd.Crowd;
import nl.waarmerk.testing.crowd.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Sixteen machines at once: answers that were given stay, and no update is lost.
public interface ConcurrencyContract extends StoreContract {
    int MACHINES = 16;
    int REPORTS_EACH = 8;

    /// How much each machine does: enough to meet the others, little enough for this store.
    default int actsEach() {
        return 60;
    }

    default int answersKept() {
        return 3_000;
    }

    @Test
    @Tag(LONG)
    @Timeout(120)
    default void an_answer_once_given_never_changes() {
        long seed = new Random().nextLong(1_000_000);
        var here = place();
        var stage = Stage.set(here.office());
        var crowd = new Crowd(here.store(), stage, here.clock().instant(), seed);
        long before = here.store().head().size();
        crowd.run(MACHINES, actsEach(), 4, answersKept());

        var log = Everything.log(here.store());
        System.out.printf(
                "16 writers, seed %d: %s; %d questions, %d asked again%n",
                seed, crowd.tally(), crowd.asked(), crowd.remembered());
        assertThat(crowd.changedAnswers()).as("seed %d: changed answers", seed).isEmpty();
        assertThat(ids(log.subList((int) before, log.size())))
                .as("seed %d: everything that was accepted, and nothing else", seed)
                .containsExactlyInAnyOrderElementsOf(crowd.tally().recorded());
        LogCheck.holds(here.store());
        assertThat(crowd.tally().of("accepted")).isPositive();
        assertThat(crowd.tally().refused()).isPositive();
    }

    @Test
    @Tag(LONG)
    @Timeout(60)
    default void one_clock_five_minutes_ahead_holds_the_others_up_until_theirs_have_caught_up() {
        var here = place();
        var han = here.office().admit("HAN", Sector.HBO);
        var ahead = new HandClock(here.clock().instant().plusSeconds(300).toString());
        var early = new Office(here.store(), ahead);
        for (int n = 0; n < 5; n++)
            early.enter(People.coordinator(), han, Demo.renaming("Early " + n));
        var written = Everything.in(here.store());
        var clocks = new ArrayList<HandClock>();
        var others = new ArrayList<Office>();
        for (int n = 1; n < MACHINES; n++) {
            var clock = new HandClock(here.clock().instant().plusMillis(500L * n).toString());
            clocks.add(clock);
            others.add(Crowd.office(here.store(), clock, n));
        }

        var behind = ask(others, han);
        assertThat(behind).hasSize(15).containsOnly(new Result.ClockBehind());
        assertThat(Everything.in(here.store())).isEqualTo(written);
        for (var clock : clocks) clock.set(here.store().head().recordedAt().minusMillis(10_001));
        var still = ask(others, han);
        assertThat(still).containsOnly(new Result.ClockBehind());
        for (var clock : clocks) clock.set(here.store().head().recordedAt().minusMillis(9_900));
        var caughtUp = ask(others, han);
        assertThat(caughtUp).hasSize(15).allMatch(Result.Recorded.class::isInstance);
        assertThat(Everything.log(here.store())).startsWith(written.log().toArray(Logged[]::new));
        System.out.printf(
                "one clock 5 minutes ahead: accepted 5; then clock behind %d, accepted %d%n",
                behind.size() + still.size(), caughtUp.size());
    }

    @Test
    @Tag(LONG)
    @Timeout(120)
    default void sixteen_machines_on_one_programme_lose_no_update() {
        var here = place();
        var han = here.office().admit("HAN", Sector.HBO);
        var avans = here.office().admit("Avans", Sector.HBO);
        var programme = here.office().offer(han, Demo.programme("Sales Manager"));
        var tasks = new ArrayList<Callable<List<Result.Recorded>>>();
        for (int n = 0; n < MACHINES; n++) {
            var office = Crowd.office(here.store(), here.clock(), n);
            var machine = "machine " + n;
            tasks.add(() -> reports(office, machine, avans, programme));
        }
        var recorded = Crowd.together(tasks).stream().flatMap(List::stream).toList();

        var history = new ArrayList<Logged>();
        while (history.size() < here.record(programme).version())
            history.addAll(here.store().history(programme, history.size(), 50));
        var scopes =
                history.stream()
                        .filter(e -> e.event().payload() instanceof RecognitionReported)
                        .map(e -> ((RecognitionReported) e.event().payload()).scope());
        assertThat(scopes).doesNotHaveDuplicates().hasSize(MACHINES * REPORTS_EACH);
        assertThat(recorded.stream().map(Result.Recorded::version)).doesNotHaveDuplicates();
        assertThat(here.record(programme).timeline()).isEqualTo(Timeline.of(history));
        LogCheck.holds(here.store());
        System.out.printf(
                "16 writers on one programme: accepted %d, most attempts of one append %d%n",
                recorded.size(),
                recorded.stream().mapToInt(Result.Recorded::attempts).max().orElse(0));
    }

    private static List<EventId> ids(List<Logged> log) {
        return log.stream().map(entry -> entry.event().id()).toList();
    }

    /// One machine's reports, each told apart by its scope.
    private static List<Result.Recorded> reports(
            Office office, String machine, InstitutionId by, ProgrammeNumber programme) {
        var recorded = new ArrayList<Result.Recorded>();
        for (int n = 0; n < REPORTS_EACH; n++) {
            var report =
                    new RecognitionReported(
                            by,
                            Demo.day("2024-01-01"),
                            RecognitionReported.Outcome.GRANTED,
                            machine + " report " + n,
                            null);
            var asked = insist(office, People.personOf(by), programme, report);
            recorded.add(Office.recorded(asked));
        }
        return recorded;
    }

    private static List<Result> ask(List<Office> offices, InstitutionId institution) {
        var late = Demo.renaming("Late");
        return Crowd.together(
                offices.stream()
                        .<Callable<Result>>map(office ->
                                () -> insist(office, People.coordinator(), institution, late))
                        .toList());
    }

    /// When nobody knows what became of it, again with the same key.
    private static Result insist(Office office, Caller by, RecordId record, Payload payload) {
        var request =
                office.request(by, new Request.Target.Existing(record), new Command.Enter(payload));
        var result = office.ask(request);
        while (result instanceof Result.Unclear) result = office.ask(request);
        return result;
    }
}
