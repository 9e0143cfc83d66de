package nl.waarmerk.register.decide;

import static org.assertj.core.api.Assertions.assertThat;

import nl.waarmerk.register.Past;
import nl.waarmerk.register.access.Caller;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.event.Annulled;
import nl.waarmerk.register.event.Payload;
import nl.waarmerk.register.event.Proposed;
import nl.waarmerk.register.event.Rejected;
import nl.waarmerk.register.event.Resubmitted;
import nl.waarmerk.register.event.Returned;
import nl.waarmerk.register.event.Suspended;
import nl.waarmerk.register.institution.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalDecisionsTest {
    private static final Payload PROPOSED = new Proposed("accreditation-granted");
    private static final Command.Change GRANT =
            new Command.Grant(Past.decision("HO-2021", "2023-04-01", null));
    private static final Caller PERSON = Scene.person(Past.OWNER, "person");
    private static final Caller COLLEAGUE = Scene.person(Past.OWNER, "colleague");

    @Test
    void a_grant_is_proposed_and_changes_nothing_yet() {
        var outcome = Scene.after().asked(PERSON, GRANT);
        assertThat(Scene.told(outcome)).isEqualTo("proposed");
        assertThat(((Outcome.Accepted) outcome).events().getFirst()).isInstanceOf(Proposed.class);
    }

    @Test
    void what_cannot_be_decided_is_not_proposed() {
        var late = new Command.Grant(Past.decision("HO-2021", "2026-06-02", null));
        assertThat(Scene.told(Scene.after().asked(PERSON, late))).isEqualTo("date.in-future");
        assertThat(Scene.told(Scene.after().in(Sector.MBO).asked(PERSON, GRANT)))
                .isEqualTo("framework.other-sector");
    }

    @Test
    void another_person_confirms_and_the_act_is_decided() {
        var outcome = waiting(GRANT).asked(COLLEAGUE, new Command.Confirm(2));
        assertThat(Scene.told(outcome)).isEqualTo("accreditation-granted");
        assertThat(((Outcome.Accepted) outcome).confirms()).isEqualTo(2);
    }

    @Test
    void whoever_proposed_it_does_not_confirm_return_or_reject_it() {
        for (var command :
                new Command[] {
                    new Command.Confirm(2),
                    new Command.Return(2, Past.why()),
                    new Command.Reject(2, Past.why())
                })
            assertThat(Scene.told(waiting(GRANT).asked(PERSON, command))).isEqualTo("person.same");
    }

    @Test
    void where_the_proposer_or_the_content_was_erased_nothing_is_confirmed() {
        var scene = Scene.after(PROPOSED);
        assertThat(Scene.told(scene.filed(GRANT, null).asked(COLLEAGUE, new Command.Confirm(2))))
                .isEqualTo("proposal.proposer-erased");
        assertThat(
                        Scene.told(
                                scene.filed(null, PERSON.subject())
                                        .asked(COLLEAGUE, new Command.Confirm(2))))
                .isEqualTo("proposal.erased");
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    proposed,          by a colleague,        by a coordinator
                    HO-2021 grant,     accreditation-granted, role.too-low
                    HO-X-2025 grant,   role.too-low,          accreditation-granted
                    annulment,         role.too-low,          annulled
                    """)
    void the_framework_says_who_confirms_and_a_coordinator_everything_else(
            String proposed, String colleague, String coordinator) {
        var scene = proposed.equals("annulment") ? annulment() : grant(proposed.split(" ", 2)[0]);
        int number = proposed.equals("annulment") ? 4 : 2;
        var confirm = new Command.Confirm(number);
        assertThat(Scene.told(scene.asked(COLLEAGUE, confirm))).isEqualTo(colleague);
        assertThat(Scene.told(scene.asked(Scene.coordinator(), confirm))).isEqualTo(coordinator);
    }

    @Test
    void it_is_decided_against_the_state_of_the_moment_of_confirmation() {
        var granted = Past.granted("2023-04-01", null);
        var closed =
                Scene.after(
                                granted,
                                new Proposed("accreditation-renewed"),
                                Past.withdrawn("2024-01-01", "2024-01-01"))
                        .filed(
                                new Command.Renew(1, Past.decision("HO-2021", "2025-04-01", null)),
                                PERSON.subject());
        assertThat(Scene.told(closed.asked(COLLEAGUE, new Command.Confirm(3))))
                .isEqualTo("state.forbids");
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    proposal,    return,               resubmit,             reject,               confirm
                    waiting,     returned,             proposal.not-waiting, rejected,             accreditation-granted
                    returned,    proposal.not-waiting, resubmitted,          rejected,             proposal.not-waiting
                    resubmitted, returned,             proposal.not-waiting, rejected,             accreditation-granted
                    rejected,    proposal.not-waiting, proposal.not-waiting, proposal.not-waiting, proposal.not-waiting
                    confirmed,   proposal.not-waiting, proposal.not-waiting, proposal.not-waiting, proposal.not-waiting
                    unknown,     proposal.unknown,     proposal.unknown,     proposal.unknown,     proposal.unknown
                    """)
    void what_may_happen_depends_on_where_the_proposal_is(
            String proposal, String back, String again, String rejected, String confirmed) {
        var scene = stage(proposal).filed(GRANT, PERSON.subject());
        assertThat(Scene.told(scene.asked(COLLEAGUE, new Command.Return(2, Past.why()))))
                .isEqualTo(back);
        assertThat(Scene.told(scene.asked(PERSON, new Command.Resubmit(2, GRANT))))
                .isEqualTo(again);
        assertThat(Scene.told(scene.asked(COLLEAGUE, new Command.Reject(2, Past.why()))))
                .isEqualTo(rejected);
        assertThat(Scene.told(scene.asked(COLLEAGUE, new Command.Confirm(2)))).isEqualTo(confirmed);
    }

    @Test
    void a_resubmission_is_for_the_same_act() {
        var scene = stage("returned").filed(GRANT, PERSON.subject());
        var other = new Command.Renew(1, Past.decision("HO-2021", "2023-04-01", null));
        assertThat(Scene.told(scene.asked(PERSON, new Command.Resubmit(2, other))))
                .isEqualTo("proposal.other-act");
    }

    private static Scene waiting(Command.Change content) {
        return Scene.after(PROPOSED).filed(content, PERSON.subject());
    }

    private static Scene grant(String framework) {
        return waiting(new Command.Grant(Past.decision(framework, "2025-06-01", null)));
    }

    private static Scene annulment() {
        var suspended = new Suspended(Past.step("2024-02-01"));
        return Scene.after(Past.granted("2023-04-01", null), suspended, new Proposed("annulled"))
                .filed(
                        new Command.Enter(new Annulled(3, Past.why())),
                        Scene.subject("second coordinator"));
    }

    private static Scene stage(String proposal) {
        var returned = new Returned(2, Past.why());
        return switch (proposal) {
            case "waiting" -> Scene.after(PROPOSED);
            case "returned" -> Scene.after(PROPOSED, returned);
            case "resubmitted" -> Scene.after(PROPOSED, returned, new Resubmitted(2));
            case "rejected" -> Scene.after(PROPOSED, new Rejected(2, Past.why()));
            case "confirmed" ->
                    Scene.of(
                            Past.confirming(
                                    Past.of(Past.PROGRAMME, Past.registered(), PROPOSED),
                                    2,
                                    Past.granted("2023-04-01", null)));
            default -> Scene.after();
        };
    }
}
