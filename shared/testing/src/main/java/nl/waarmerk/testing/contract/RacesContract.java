package nl.waarmerk.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nl.waarmerk.register.access.Caller;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.append.Request;
import nl.waarmerk.register.append.Result;
import nl.waarmerk.register.event.Annulled;
import nl.waarmerk.register.event.ParticipationClosed;
import nl.waarmerk.register.event.ReasonGiven;
import nl.waarmerk.register.history.Names;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.DemoDecision;
import nl.waarmerk.testing.Office;
import nl.waarmerk.testing.People;
import nl.waarmerk.testing.crowd.Crowd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Two machines do at once what only one of them may: one does, and the other is told why not.
interface RacesContract extends StoreContract {
    int ROUNDS = 6;
    ReasonGiven WHY = new ReasonGiven("mistake");

    @ParameterizedTest
    @ValueSource(strings = {"confirm", "reject", "return"})
    @Timeout(60)
    default void of_two_who_decide_one_proposal_at_once_one_does(String other) {
        var here = place();
        var han = here.office().admit("HAN", Sector.HBO);
        for (int n = 0; n < ROUNDS; n++) {
            int renamed =
                    here.office()
                            .enter(People.coordinator(), han, Demo.renaming("Name " + n))
                            .version();
            int proposal =
                    here.office()
                            .propose(
                                    People.coordinator(),
                                    han,
                                    new Command.Enter(new Annulled(renamed, WHY)));
            Command decides =
                    switch (other) {
                        case "reject" -> new Command.Reject(proposal, WHY);
                        case "return" -> new Command.Return(proposal, WHY);
                        default -> new Command.Confirm(proposal);
                    };
            var told =
                    race(
                            here,
                            at(People.secondCoordinator(), han, new Command.Confirm(proposal)),
                            at(People.thirdCoordinator(), han, decides));
            assertThat(told).containsExactlyInAnyOrder("recorded", "proposal.not-waiting");
            assertThat(here.store().history(han, proposal, 10)).hasSize(1);
        }
        LogCheck.holds(here.store());
    }

    @Test
    @Timeout(60)
    default void a_name_linked_to_two_programmes_at_once_has_one_owner() {
        var here = place();
        var han = here.office().admit("HAN", Sector.HBO);
        var avans = here.office().admit("Avans", Sector.HBO);
        var one = here.office().offer(han, Demo.programme("Sales Manager"));
        var other = here.office().offer(avans, Demo.programme("Digital Advisor"));
        for (int n = 0; n < ROUNDS; n++) {
            var name = Demo.rioUnit("100" + n + "O0000");
            var link = new Command.Enter(Demo.link(name));
            assertThat(
                            race(
                                    here,
                                    at(People.coordinator(), one, link),
                                    at(People.secondCoordinator(), other, link)))
                    .containsExactlyInAnyOrder("recorded", "name.taken");
            var owners =
                    here.store().records(Set.of(one, other)).values().stream()
                            .filter(item ->
                                    Names.holds(
                                            item.timeline().known(null),
                                            name,
                                            Demo.day("2024-01-01")));
            assertThat(owners).hasSize(1);
        }
        LogCheck.holds(here.store());
    }

    /// Whichever comes first in the log: nothing is granted behind a closure that leaves no
    /// participation on the day of the grant.
    @Test
    @Timeout(60)
    default void nothing_is_granted_behind_the_closure_of_a_participation() {
        var here = place();
        int granted = 0;
        for (int n = 0; n < ROUNDS; n++) {
            var han = here.office().admit("HAN", Sector.HBO);
            var programme = here.office().offer(han, Demo.programme("Sales Manager"));
            var grant = new Command.Grant(DemoDecision.validFrom("2023-04-01").decision());
            int proposal = here.office().propose(People.personOf(han), programme, grant);
            var closure = new ParticipationClosed(2, Demo.day("2022-12-31"), null);
            var confirm = at(People.colleagueOf(han), programme, new Command.Confirm(proposal));
            var close = at(People.coordinator(), han, new Command.Enter(closure));
            boolean grantFirst = n % 2 == 0;
            var told = grantFirst ? race(here, confirm, close) : race(here, close, confirm);
            assertThat(told.get(grantFirst ? 1 : 0)).isEqualTo("recorded");
            var grantTold = told.get(grantFirst ? 0 : 1);
            assertThat(grantTold).isIn("recorded", "institution.not-participating");
            long closed = here.store().history(han, 2, 1).getFirst().position();
            for (var entry : here.store().history(programme, proposal, 1))
                assertThat(entry.position()).isLessThan(closed);
            if (grantTold.equals("recorded")) granted++;
        }
        LogCheck.holds(here.store());
        System.out.printf("grant and closure at once: %d of %d granted%n", granted, ROUNDS);
    }

    @Test
    @Timeout(60)
    default void two_hundred_repeats_of_one_key_at_once_get_one_answer() {
        var here = place();
        var command =
                new Command.RegisterInstitution(
                        Demo.institution("HAN", Sector.HBO), List.of(Demo.domain("han.nl")));
        var request =
                here.office()
                        .request(
                                People.coordinator(), new Request.Target.NewInstitution(), command);
        var offices =
                IntStream.range(0, 8)
                        .mapToObj(n -> Crowd.office(here.store(), here.clock(), n))
                        .toList();
        var tasks = new ArrayList<Callable<Result>>();
        for (int n = 0; n < 200; n++) {
            var office = offices.get(n % offices.size());
            tasks.add(() -> insist(office, request));
        }
        var answers = Crowd.together(tasks).stream().map(Office::recorded).toList();
        assertThat(answers.stream().map(Result.Recorded::events).distinct())
                .containsExactly(Everything.log(here.store()));
        assertThat(answers.stream().filter(answer -> !answer.repeated())).hasSize(1);
        assertThat(here.store().counter("institutions")).isEqualTo(1);
        LogCheck.holds(here.store());
    }

    @Test
    @Timeout(60)
    default void programmes_registered_at_once_get_numbers_of_their_own() {
        var here = place();
        var han = here.office().admit("HAN", Sector.HBO);
        var tasks = new ArrayList<Callable<RecordId>>();
        for (int n = 0; n < 12; n++) {
            var office = Crowd.office(here.store(), here.clock(), n);
            var register = new Command.RegisterProgramme(Demo.programme("P " + n), List.of());
            var request =
                    office.request(
                            People.machineOf(han), new Request.Target.NewProgramme(han), register);
            tasks.add(() -> Office.recorded(insist(office, request)).record());
        }
        var given = Crowd.together(tasks);
        assertThat(new HashSet<>(given)).hasSize(12);
        assertThat(Collections.max(given.stream().map(RecordId::sequence).toList())).isEqualTo(12);
        LogCheck.holds(here.store());
    }

    /// One who asks, of which record, for what.
    record Asking(Caller by, RecordId record, Command command) {}

    private static Asking at(Caller by, RecordId record, Command command) {
        return new Asking(by, record, command);
    }

    /// Each on a machine of their own, at once: `recorded`, or why not, in the same order.
    private static List<String> race(Place here, Asking... all) {
        var tasks = new ArrayList<Callable<String>>();
        for (var one : all) {
            var office = Crowd.office(here.store(), here.clock(), tasks.size());
            var target = new Request.Target.Existing(one.record());
            var request = office.request(one.by(), target, one.command());
            tasks.add(() -> told(insist(office, request)));
        }
        return Crowd.together(tasks);
    }

    /// When nobody knows what became of it, again with the same key.
    private static Result insist(Office office, Request request) {
        var result = office.ask(request);
        while (result instanceof Result.Unclear) result = office.ask(request);
        return result;
    }

    private static String told(Result result) {
        return switch (result) {
            case Result.Recorded recorded -> "recorded";
            case Result.No(var refused) -> refused.code();
            default -> result.toString();
        };
    }
}
