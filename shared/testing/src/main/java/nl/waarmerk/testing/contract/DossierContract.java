package nl.waarmerk.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import nl.waarmerk.register.act.Asked;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.act.Parts;
import nl.waarmerk.register.append.Request;
import nl.waarmerk.register.append.Result;
import nl.waarmerk.register.event.Erased;
import nl.waarmerk.register.event.ReasonGiven;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.identity.EventId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.store.PrivatePart;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.DemoDecision;
import nl.waarmerk.testing.Office;
import nl.waarmerk.testing.People;
import org.junit.jupiter.api.Test;

/// What may be erased: private parts, each with a salt of its own, committed to by their event.
interface DossierContract extends StoreContract {
    String TEXT = "reason/text";

    @Test
    default void private_parts_are_kept_beside_the_event_that_commits_to_them() {
        var here = place();
        var event = suspended(here).event();
        var parts = parts(here, event.id());
        assertThat(parts).containsOnlyKeys(Parts.SUBJECT, TEXT);
        assertThat(parts.get(TEXT))
                .extracting(PrivatePart::value)
                .isEqualTo(Json.of("what the inspection found"));
        assertThat(parts.get(Parts.SUBJECT))
                .extracting(PrivatePart::value)
                .isEqualTo(People.coordinator().subject().json());
        assertThat(parts.values().stream().map(PrivatePart::commitment))
                .containsExactlyInAnyOrderElementsOf(event.commitments());
        assertThat(new HashSet<>(parts.values().stream().map(PrivatePart::salt).toList()))
                .hasSize(2);
    }

    @Test
    default void a_machine_leaves_no_subject() {
        var here = place();
        var han = here.office().admit("HAN", Sector.HBO);
        var programme = here.office().offer(han, Demo.programme("Sales Manager"));
        assertThat(parts(here, new EventId(programme, 1))).isEmpty();
    }

    @Test
    default void an_erased_part_is_gone_with_its_salt_and_its_commitment_stays() {
        var here = place();
        var suspended = suspended(here);
        var id = suspended.event().id();
        here.office().byTwo(id.record(), erasure(id, TEXT));
        assertThat(parts(here, id)).containsOnlyKeys(Parts.SUBJECT);
        assertThat(here.store().history(id.record(), id.number() - 1, 1))
                .containsExactly(suspended);
        assertThat(suspended.event().commitments()).hasSize(2);
        here.office().byTwo(id.record(), erasure(id, Parts.SUBJECT));
        assertThat(here.store().parts(List.of(id))).isEmpty();
    }

    @Test
    default void a_proposal_whose_proposer_was_erased_cannot_be_confirmed() {
        var here = place();
        var programme = programme(here);
        int proposal = proposed(here, programme);
        var id = new EventId(programme, proposal);
        assertThat(parts(here, id)).containsOnlyKeys(Parts.SUBJECT, Parts.CONTENT);
        here.office().byTwo(programme, erasure(id, Parts.SUBJECT));
        assertThat(refusal(confirmation(here, programme, proposal)))
                .isEqualTo("proposal.proposer-erased");
    }

    @Test
    default void a_proposal_whose_content_was_erased_cannot_be_confirmed() {
        var here = place();
        var programme = programme(here);
        int proposal = proposed(here, programme);
        here.office().byTwo(programme, erasure(new EventId(programme, proposal), Parts.CONTENT));
        assertThat(refusal(confirmation(here, programme, proposal))).isEqualTo("proposal.erased");
    }

    @Test
    default void parts_of_many_events_are_read_at_once() {
        var here = place();
        var id = suspended(here).event().id();
        var asked = new HashSet<EventId>();
        for (int n = 1; n <= 150; n++) asked.add(new EventId(id.record(), n));
        assertThat(here.store().parts(asked).get(id)).hasSize(2);
        assertThat(here.store().parts(asked)).doesNotContainKey(new EventId(id.record(), 150));
        assertThat(here.store().parts(List.of())).isEmpty();
        assertThat(here.store().parts(asked, Parts.SUBJECT))
                .containsKey(id)
                .allSatisfy((event, part) -> {
                    assertThat(part.member()).isEqualTo(Parts.SUBJECT);
                    assertThat(part.event()).isEqualTo(event);
                });
        assertThat(here.store().parts(asked, "nothing")).isEmpty();
    }

    private static ProgrammeNumber programme(Place here) {
        var han = here.office().admit("HAN", Sector.HBO);
        return here.office().offer(han, Demo.programme("Sales Manager"));
    }

    private static Logged suspended(Place here) {
        var programme = programme(here);
        here.office().accredit(programme, DemoDecision.validFrom("2023-04-01").decision());
        var why = Parts.NONE.with(TEXT, Json.of("what the inspection found"));
        var command = new Command.Enter(Demo.suspension(1, "2024-02-01"));
        var request =
                new Request(
                        People.coordinator(),
                        new Request.Target.Existing(programme),
                        new Asked(command, why),
                        null,
                        Office.key(People.coordinator(), "suspension", "hash"));
        return Office.recorded(here.office().ask(request)).events().getFirst();
    }

    private static int proposed(Place here, ProgrammeNumber programme) {
        var decision = DemoDecision.validFrom("2023-04-01").decision();
        return here.office()
                .propose(
                        People.personOf(programme.institution()),
                        programme,
                        new Command.Grant(decision));
    }

    private static Result confirmation(Place here, ProgrammeNumber programme, int proposal) {
        return here.office()
                .ask(
                        People.colleagueOf(programme.institution()),
                        new Request.Target.Existing(programme),
                        new Command.Confirm(proposal));
    }

    private static Erased erasure(EventId event, String member) {
        return new Erased(event.number(), member, new ReasonGiven("privacy.request"));
    }

    private static Map<String, PrivatePart> parts(Place here, EventId event) {
        return here.store().parts(List.of(event)).getOrDefault(event, List.of()).stream()
                .collect(java.util.stream.Collectors.toMap(PrivatePart::member, part -> part));
    }

    private static String refusal(Result result) {
        return result instanceof Result.No(var refused) ? refused.code() : result.toString();
    }
}
