package nl.waarmerk.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.waarmerk.register.append.Result;
import nl.waarmerk.register.event.NameRemoved;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.DemoDecision;
import nl.waarmerk.testing.People;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Names are pointers that are only added to; an exclusive one has at most one owner on any day, a
/// shared one at most one per institution.
interface NamesContract extends StoreContract {
    Identifier NAME = Demo.rioUnit("1001O2345");

    @Test
    default void a_name_points_to_its_record_from_its_registration_on() {
        var here = place();
        var han = here.office().admit("HAN", Sector.HBO, Demo.domain("han.nl"));
        var programme = here.office().offer(han, Demo.programme("Sales Manager"), NAME);
        assertThat(here.store().candidates(List.of(NAME, Demo.domain("han.nl"), unknown())))
                .hasSize(2)
                .containsEntry(NAME, List.of(programme))
                .containsEntry(Demo.domain("han.nl"), List.of(han));
    }

    @Test
    default void a_removed_name_still_points_to_its_record_and_is_free_from_that_day_on() {
        var here = place();
        var han = here.office().admit("HAN", Sector.HBO);
        var first = here.office().offer(han, Demo.programme("Sales Manager"), NAME);
        var second = here.office().offer(han, Demo.programme("Digital Advisor"));
        here.office()
                .enter(People.coordinator(), first, new NameRemoved(2, Demo.day("2023-06-01")));
        assertThat(link(here, second, "2023-05-31")).isEqualTo("name.taken");
        assertThat(link(here, second, "2023-06-01")).isEqualTo("recorded");
        assertThat(pointer(here, NAME)).containsExactlyInAnyOrder(first, second);
    }

    @Test
    default void a_record_that_links_its_name_again_is_one_candidate() {
        var here = place();
        var han = here.office().admit("HAN", Sector.HBO);
        var programme = here.office().offer(han, Demo.programme("Sales Manager"), NAME);
        here.office()
                .enter(People.coordinator(), programme, new NameRemoved(2, Demo.day("2023-06-01")));
        assertThat(link(here, programme, "2023-05-01")).isEqualTo("state.forbids");
        assertThat(link(here, programme, "2024-01-01")).isEqualTo("recorded");
        assertThat(pointer(here, NAME)).containsExactly(programme);
    }

    @Test
    default void an_exclusive_name_belongs_to_one_record_wherever_it_is() {
        var here = place();
        var han = here.office().admit("HAN", Sector.HBO);
        var avans = here.office().admit("Avans", Sector.HBO);
        here.office().offer(han, Demo.programme("Sales Manager"), NAME);
        var other = here.office().offer(avans, Demo.programme("Zorg"));
        assertThat(link(here, other, "2022-01-01")).isEqualTo("name.taken");
        assertThat(pointer(here, NAME)).hasSize(1);
    }

    @Test
    default void a_shared_name_belongs_to_one_record_of_each_institution() {
        var here = place();
        var code = Demo.programmeCode("SM-1");
        var han = here.office().admit("HAN", Sector.HBO);
        var avans = here.office().admit("Avans", Sector.HBO);
        var first = here.office().offer(han, Demo.programme("Sales Manager"), code);
        var elsewhere = here.office().offer(avans, Demo.programme("Zorg"), code);
        var second = here.office().offer(han, Demo.programme("Digital Advisor"));
        assertThat(outcome(here.office().ask(People.coordinator(), second, Demo.link(code))))
                .isEqualTo("name.taken");
        assertThat(pointer(here, code)).containsExactlyInAnyOrder(first, elsewhere);
    }

    @Test
    @Tag(LONG)
    default void a_shared_name_of_many_institutions_is_linked_at_once() {
        var here = place();
        var code = Demo.programmeCode("SM-1");
        for (int n = 1; n <= 60; n++) {
            var institution = here.office().admit("Demo " + n, Sector.HBO);
            here.office().offer(institution, Demo.programme("Sales Manager"), code);
        }
        assertThat(pointer(here, code)).hasSize(60);
    }

    @Test
    @Tag(LONG)
    default void a_name_that_fifty_records_had_is_too_much_for_one_command() {
        var here = place();
        var han = here.office().admit("HAN", Sector.HBO);
        var day = Demo.day("2023-01-01");
        for (int n = 0; n < 50; n++) {
            var programme = here.office().offer(han, Demo.programme("Demo " + n));
            var linked = Demo.link(NAME, day.plusDays(n).toString());
            here.office().enter(People.coordinator(), programme, linked);
            here.office()
                    .enter(
                            People.coordinator(),
                            programme,
                            new NameRemoved(2, day.plusDays(n + 1)));
        }
        var last = here.office().offer(han, Demo.programme("Sales Manager"));
        assertThat(link(here, last, "2024-01-01")).isEqualTo("too-many-names");
    }

    @Test
    default void the_number_of_a_decision_is_a_name_too() {
        var here = place();
        var han = here.office().admit("HAN", Sector.HBO);
        var programme = here.office().offer(han, Demo.programme("Sales Manager"));
        var decision = DemoDecision.validFrom("2023-04-01").numbered("AV-4223").decision();
        here.office().accredit(programme, decision);
        assertThat(pointer(here, new Identifier(Scheme.DECISION, "AV-4223")))
                .containsExactly(programme);
    }

    @Test
    default void names_are_told_apart_by_their_scheme_and_their_exact_value() {
        var here = place();
        var han = here.office().admit("HAN", Sector.HBO);
        var upper = here.office().offer(han, Demo.programme("A"), Demo.programmeCode("ab-1"));
        var lower = here.office().offer(han, Demo.programme("B"), Demo.programmeCode("AB-1"));
        assertThat(pointer(here, Demo.programmeCode("ab-1"))).containsExactly(upper);
        assertThat(pointer(here, Demo.programmeCode("AB-1"))).containsExactly(lower);
        assertThat(pointer(here, new Identifier(Scheme.DECISION, "ab-1"))).isEmpty();
    }

    @Test
    default void many_names_are_asked_at_once() {
        var here = place();
        var han = here.office().admit("HAN", Sector.HBO);
        var programme = here.office().offer(han, Demo.programme("Sales Manager"), NAME);
        var names = new ArrayList<Identifier>();
        for (int i = 0; i < 250; i++) names.add(Demo.programmeCode("code " + i));
        names.add(NAME);
        names.add(NAME);
        names.add(new Identifier(Scheme.BADGE_CLASS, "half a pair \uD83D " + "x".repeat(1000)));
        assertThat(here.store().candidates(names))
                .hasSize(1)
                .containsEntry(NAME, List.of(programme));
        assertThat(here.store().candidates(List.of())).isEmpty();
    }

    private static Identifier unknown() {
        return Demo.rioUnit("9999O9999");
    }

    private static String link(Place here, ProgrammeNumber record, String from) {
        return outcome(here.office().ask(People.coordinator(), record, Demo.link(NAME, from)));
    }

    private static List<RecordId> pointer(Place here, Identifier name) {
        return here.store().candidates(List.of(name)).getOrDefault(name, List.of());
    }

    private static String outcome(Result result) {
        return switch (result) {
            case Result.Recorded recorded -> "recorded";
            case Result.No(var refused) -> refused.code();
            default -> result.toString();
        };
    }
}
