package nl.waarmerk.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.append.Request;
import nl.waarmerk.register.event.ReasonGiven;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.history.OpenProposal;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.store.Append;
import nl.waarmerk.register.store.Appended;
import nl.waarmerk.register.store.Kind;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.DemoDecision;
import nl.waarmerk.testing.People;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Pages, the log in its order, records by kind, and the work list.
interface ReadsContract extends StoreContract {
    @Test
    @Tag(LONG)
    default void a_history_is_read_in_pages_of_the_record_alone() {
        var here = place();
        var han = here.office().admit("HAN", Sector.HBO);
        for (int n = 3; n <= 12; n++) {
            here.office().enter(People.coordinator(), han, Demo.renaming("HAN " + n));
            if (n % 4 == 0) here.office().admit("Other " + n, Sector.WO);
        }
        assertThat(numbers(here.store().history(han, 0, 5))).containsExactly(1, 2, 3, 4, 5);
        assertThat(numbers(here.store().history(han, 5, 5))).containsExactly(6, 7, 8, 9, 10);
        assertThat(numbers(here.store().history(han, 10, 5))).containsExactly(11, 12);
        assertThat(here.store().history(han, 12, 5)).isEmpty();
        assertThat(here.store().history(new InstitutionId(999), 0, 5)).isEmpty();
    }

    @Test
    default void changes_are_read_in_pages_in_the_order_of_the_log() {
        var here = place();
        for (int n = 1; n <= 4; n++) here.office().admit("Institution " + n, Sector.HBO);
        assertThat(positions(here.store().changes(-1, 3))).containsExactly(0L, 1L, 2L);
        assertThat(positions(here.store().changes(2, 3))).containsExactly(3L, 4L, 5L);
        assertThat(positions(here.store().changes(5, 3))).containsExactly(6L, 7L);
        assertThat(here.store().changes(7, 3)).isEmpty();
    }

    /// The index of the log runs behind: a position that is not there yet may come, so nothing
    /// after it is shown.
    @Test
    default void changes_stop_at_the_first_position_that_is_missing() {
        var here = place();
        here.office().admit("HAN", Sector.HBO);
        var request =
                here.office()
                        .request(
                                People.coordinator(),
                                new Request.Target.NewInstitution(),
                                new Command.RegisterInstitution(
                                        Demo.institution("Avans", Sector.HBO), List.of()));
        var append = Prepared.append(here, request);
        assertThat(here.store().append(skippingOnePosition(append))).isEqualTo(Appended.DONE);
        assertThat(positions(here.store().changes(-1, 10))).containsExactly(0L, 1L);
        assertThat(here.store().changes(1, 10)).isEmpty();
        assertThat(positions(here.store().changes(2, 10))).containsExactly(3L);
    }

    @Test
    default void records_are_read_many_at_once_and_unknown_ones_are_absent() {
        var here = place();
        var han = here.office().admit("HAN", Sector.HBO);
        var programme = here.office().offer(han, Demo.programme("Sales Manager"));
        var ids = new ArrayList<RecordId>();
        for (int n = 1; n <= 130; n++) {
            ids.add(new InstitutionId(n));
            ids.add(new ProgrammeNumber(han, n));
        }
        ids.add(han);
        assertThat(here.store().records(ids)).containsOnlyKeys(han, programme);
        assertThat(here.store().records(List.of())).isEmpty();
    }

    @Test
    default void all_records_of_a_kind_are_read_up_to_a_number() {
        var here = place();
        var han = here.office().admit("HAN", Sector.HBO);
        var avans = here.office().admit("Avans", Sector.HBO);
        var programme = here.office().offer(han, Demo.programme("Sales Manager"));
        assertThat(here.store().all(Kind.INSTITUTION, 100))
                .containsExactlyInAnyOrder(here.record(han), here.record(avans));
        assertThat(here.store().all(Kind.PROGRAMME, 100)).containsExactly(here.record(programme));
        assertThat(here.store().all(Kind.INSTITUTION, 1)).hasSize(1);
    }

    @Test
    default void the_work_list_holds_a_record_from_a_proposal_until_its_end() {
        var here = place();
        var han = here.office().admit("HAN", Sector.HBO);
        var programme = here.office().offer(han, Demo.programme("Sales Manager"));
        var grant = new Command.Grant(DemoDecision.validFrom("2023-04-01").decision());
        int first = here.office().propose(People.personOf(han), programme, grant);
        int second = here.office().propose(People.personOf(han), programme, grant);
        assertThat(here.store().work()).containsExactly(programme);
        assertThat(open(here, programme)).containsExactly(first + " waits", second + " waits");

        var why = new ReasonGiven("incomplete");
        on(here, programme, new Command.Return(first, why));
        assertThat(open(here, programme)).containsExactly(first + " returned", second + " waits");
        on(here, programme, new Command.Reject(first, why));
        assertThat(here.store().work()).containsExactly(programme);
        on(here, programme, new Command.Confirm(second));
        assertThat(here.store().work()).isEmpty();
        assertThat(open(here, programme)).isEmpty();
    }

    private static void on(Place here, ProgrammeNumber programme, Command command) {
        var colleague = People.colleagueOf(programme.institution());
        here.office().enter(colleague, new Request.Target.Existing(programme), command);
    }

    private static List<String> open(Place here, ProgrammeNumber programme) {
        return here.record(programme).open().stream().map(ReadsContract::told).toList();
    }

    private static String told(OpenProposal open) {
        return open.number() + (open.returned() ? " returned" : " waits");
    }

    private static List<Integer> numbers(List<Logged> events) {
        return events.stream().map(e -> e.event().number()).toList();
    }

    private static List<Long> positions(List<Logged> events) {
        return events.stream().map(Logged::position).toList();
    }

    private static Append skippingOnePosition(Append append) {
        var moved =
                append.events().stream()
                        .map(e -> new Logged(e.event(), e.position() + 1, e.leaf()))
                        .toList();
        return Prepared.withEvents(append, moved);
    }
}
