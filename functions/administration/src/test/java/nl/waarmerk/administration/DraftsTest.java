package nl.waarmerk.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.intake.Draft;
import nl.waarmerk.register.intake.DraftState;
import nl.waarmerk.register.intake.Fate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a person says about a draft.
class DraftsTest {
    private static final Draft DRAFT = DraftBodies.draft(1, "demo-accepted-00000000");
    private static final String ADDRESS = "/v1/drafts/" + DRAFT.id();
    private final Scene<LambdaFront> scene = new Scene<>(LambdaFront::new);

    @BeforeEach
    void han_has_a_draft() {
        scene.institution("han.nl");
        scene.drafts.add(List.of(DRAFT));
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void an_accepted_draft_is_a_programme_with_the_drafts_title() {
        var heard = accept(Who.personAt("han.nl"), "nl-NL");
        assertThat(heard.status()).as(heard.body()).isEqualTo(201);
        assertThat(heard.location()).isEqualTo("/v1/programmes/MCNL-0001-0001");
        assertThat(heard.at("/events/0/type")).isEqualTo("programme-registered");
        assertThat(heard.at("/events/0/payload/title/nl")).isEqualTo("Digital Advisor (demo)");
        assertThat(fate().state()).isEqualTo(DraftState.ACCEPTED);
    }

    @Test
    void a_draft_is_registered_once_whoever_accepts_it() {
        var first = accept(Who.personAt("han.nl"), "nl-NL");
        var again = accept(Who.colleagueAt("han.nl"), "nl-NL");
        assertThat(again.body()).isEqualTo(first.body());
        var other = accept(Who.colleagueAt("han.nl"), "en-GB");
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.errors()).containsExactly("draft.decided at ");
        assertThat(scene.store.counter("programmes I-0001")).isEqualTo(1);
    }

    @Test
    void an_acceptance_that_broke_off_is_ended_by_the_next_one() {
        accept(Who.personAt("han.nl"), "nl-NL").done();
        var broken = new Scene<>(LambdaFront::new, clock -> scene.store);
        try (broken) {
            broken.drafts.add(List.of(DRAFT));
            var other =
                    broken.post(
                            Who.colleagueAt("han.nl"),
                            ADDRESS + "/acceptance",
                            DraftBodies.completion("en-GB"));
            assertThat(other.status()).as(other.body()).isEqualTo(409);
            assertThat(broken.drafts.draft(DRAFT.id()).orElseThrow().fate())
                    .isInstanceOf(Fate.Accepted.class);
        }
    }

    @Test
    void what_is_wrong_with_the_body_is_told_and_the_draft_waits() {
        var heard = scene.post(Who.personAt("han.nl"), ADDRESS + "/acceptance", "{\"x\": 1}");
        assertThat(heard.status()).isEqualTo(400);
        assertThat(heard.errors())
                .contains("member.missing at /size", "member.unknown at /x")
                .doesNotContain("member.missing at /title");
        assertThat(fate().state()).isEqualTo(DraftState.WAITING);
    }

    @Test
    void a_draft_is_turned_down_with_a_reason_and_that_is_said_again_without_harm() {
        var person = Who.personAt("han.nl");
        assertThat(scene.post(person, ADDRESS + "/rejection", "{}").status()).isEqualTo(400);
        for (int i = 0; i < 2; i++) {
            var heard = scene.post(person, ADDRESS + "/rejection", reason("no-longer-offered"));
            assertThat(heard.status()).as(heard.body()).isEqualTo(200);
            assertThat(heard.at("/state")).isEqualTo("rejected");
        }
        assertThat(scene.post(person, ADDRESS + "/rejection", reason("other")).status())
                .isEqualTo(409);
        assertThat(accept(person, "nl-NL").status()).isEqualTo(409);
        assertThat(scene.store.history(new InstitutionId(1))).hasSize(3);
    }

    @Test
    void only_a_person_of_its_institution_decides_on_a_draft() {
        scene.institution("avans.nl");
        assertThat(accept(Who.personAt("avans.nl"), "nl-NL").errors())
                .containsExactly("tenant.other at ");
        assertThat(accept(Who.coordinator(), "nl-NL").status()).isEqualTo(403);
        assertThat(
                        scene.post(
                                        Who.personAt("han.nl"),
                                        "/v1/drafts/D-0001-00000000000000000000/rejection",
                                        reason("other"))
                                .status())
                .isEqualTo(404);
        assertThat(scene.post(Who.coordinator(), ADDRESS + "/rejection", reason("other")).status())
                .isEqualTo(200);
    }

    private Front.Heard accept(Who who, String language) {
        return scene.post(who, ADDRESS + "/acceptance", DraftBodies.completion(language));
    }

    private static String reason(String code) {
        return "{\"reason\": {\"code\": \"%s\"}}".formatted(code);
    }

    private Fate fate() {
        return scene.drafts.draft(DRAFT.id()).orElseThrow().fate();
    }
}
