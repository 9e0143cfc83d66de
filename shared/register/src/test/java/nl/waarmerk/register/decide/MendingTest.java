package nl.waarmerk.register.decide;

import static org.assertj.core.api.Assertions.assertThat;

import nl.waarmerk.register.Past;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.event.Annulled;
import nl.waarmerk.register.event.Corrected;
import nl.waarmerk.register.event.Erased;
import nl.waarmerk.register.event.MendingPayload;
import nl.waarmerk.register.event.Payload;
import nl.waarmerk.register.event.ProgrammeRevised;
import nl.waarmerk.register.event.Proposed;
import nl.waarmerk.register.event.Resumed;
import nl.waarmerk.register.event.Step;
import nl.waarmerk.register.event.Suspended;
import nl.waarmerk.register.identity.EventId;
import org.junit.jupiter.api.Test;

class MendingTest {
    private static final Payload GRANTED = Past.granted("2023-04-01", null);
    private static final Payload SUSPENDED = new Suspended(Past.step("2024-02-01"));
    private static final Payload EARLIER = new Suspended(Past.step("2024-01-01"));
    private static final Payload RESTORED = new Suspended(Past.step("2024-02-15"));
    private static final Payload RESUMED = new Resumed(Past.step("2024-03-01"));

    @Test
    void a_mistake_is_corrected_or_annulled_and_so_is_the_mending_of_it() {
        assertThat(asked(correct(3, EARLIER), GRANTED, SUSPENDED)).isEqualTo("proposed");
        assertThat(asked(annul(3), GRANTED, SUSPENDED)).isEqualTo("proposed");
        assertThat(asked(annul(4), GRANTED, SUSPENDED, annul(3))).isEqualTo("proposed");
        assertThat(asked(correct(4, EARLIER), GRANTED, SUSPENDED, correct(3, RESTORED)))
                .isEqualTo("proposed");
        assertThat(asked(annul(4), GRANTED, SUSPENDED, correct(3, EARLIER))).isEqualTo("proposed");
    }

    @Test
    void what_would_change_nothing_is_refused() {
        assertThat(asked(annul(3), GRANTED, SUSPENDED, annul(3))).isEqualTo("no-effect");
        assertThat(asked(correct(3, SUSPENDED), GRANTED, SUSPENDED)).isEqualTo("no-effect");
    }

    @Test
    void a_correction_stays_about_the_same_thing() {
        var code = "correction.of-another-thing";
        assertThat(asked(correct(3, RESUMED), GRANTED, SUSPENDED)).isEqualTo(code);
        var step = Past.step("2024-01-01");
        var ofAnother =
                new Suspended(new Step(2, step.effectiveFrom(), step.decidedOn(), step.reason()));
        assertThat(asked(correct(3, ofAnother), GRANTED, SUSPENDED)).isEqualTo(code);
        assertThat(
                        asked(
                                correct(2, new ProgrammeRevised(3, Past.content("6 EC"))),
                                new ProgrammeRevised(2, Past.content("6 EC"))))
                .isEqualTo(code);
    }

    @Test
    void registrations_stay_and_proposals_are_not_mended() {
        assertThat(asked(annul(1), GRANTED)).isEqualTo("event.not-annullable");
        assertThat(asked(annul(2), new Proposed("annulled"))).isEqualTo("event.not-annullable");
        assertThat(asked(correct(2, SUSPENDED), new Proposed("suspended")))
                .isEqualTo("event.not-correctable");
        assertThat(asked(annul(3), GRANTED, erase(2, "subject"))).isEqualTo("event.not-annullable");
        assertThat(asked(annul(9), GRANTED)).isEqualTo("event.unknown");
    }

    @Test
    void a_private_part_is_erased_once_and_only_where_there_is_one() {
        assertThat(asked(erase(2, "subject"), GRANTED)).isEqualTo("proposed");
        assertThat(asked(erase(2, "reason/text"), GRANTED)).isEqualTo("part.unknown");
        assertThat(asked(erase(2, "subject"), GRANTED, erase(2, "subject")))
                .isEqualTo("part.erased-already");
    }

    @Test
    void a_correction_that_makes_a_later_decision_impossible_names_it() {
        var scene = Scene.after(GRANTED, SUSPENDED, RESUMED);
        var late = correct(3, new Suspended(Past.step("2024-04-01")));
        var refused = Scene.refused(scene.asked(Scene.coordinator(), late));
        assertThat(refused.code()).isEqualTo("state.forbids-later");
        assertThat(refused.kind()).isEqualTo(Refused.Kind.CONFLICT);
        assertThat(refused.because()).isEqualTo(new EventId(Past.PROGRAMME, 4));
        assertThat(refused.detail()).contains("MCNL-0012-0003-4").contains("resumed");
    }

    @Test
    void an_annulment_that_makes_a_later_decision_impossible_names_it() {
        var scene = Scene.after(GRANTED, SUSPENDED, RESUMED);
        var refused = Scene.refused(scene.asked(Scene.coordinator(), annul(3)));
        assertThat(refused.code()).isEqualTo("state.forbids-later");
        assertThat(refused.because()).isEqualTo(new EventId(Past.PROGRAMME, 4));
    }

    @Test
    void a_back_dated_decision_is_weighed_on_its_own_day() {
        var scene = Scene.after(GRANTED, SUSPENDED, RESUMED);
        var coordinator = Scene.coordinator();
        var between =
                Scene.refused(scene.asked(coordinator, new Suspended(Past.step("2024-02-10"))));
        assertThat(between.code()).isEqualTo("state.forbids");
        assertThat(between.because()).isNull();
        var before = scene.asked(coordinator, Past.withdrawn("2024-01-15", "2024-01-15"));
        assertThat(Scene.refused(before).code()).isEqualTo("state.forbids-later");
        assertThat(Scene.refused(before).because()).isEqualTo(new EventId(Past.PROGRAMME, 3));
        var after = scene.asked(coordinator, Past.withdrawn("2024-03-01", "2024-03-01"));
        assertThat(Scene.told(after)).isEqualTo("withdrawn");
    }

    @Test
    void a_corrected_decision_obeys_its_framework() {
        var early = Past.granted("2021-09-30", null);
        var refused =
                Scene.refused(Scene.after(GRANTED).asked(Scene.coordinator(), correct(2, early)));
        assertThat(refused.code()).isEqualTo("framework.not-in-use");
        assertThat(refused.pointer()).isEqualTo("/content/decision/decidedOn");
    }

    private static String asked(MendingPayload mending, Payload... past) {
        return Scene.told(Scene.after(past).asked(Scene.coordinator(), new Command.Enter(mending)));
    }

    private static MendingPayload correct(int event, Payload right) {
        return new Corrected(event, right, Past.why());
    }

    private static MendingPayload annul(int event) {
        return new Annulled(event, Past.why());
    }

    private static MendingPayload erase(int event, String member) {
        return new Erased(event, member, Past.why());
    }
}
