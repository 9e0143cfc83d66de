package nl.waarmerk.validation;

import static nl.waarmerk.validation.SignedStory.VC_JWT;
import static nl.waarmerk.validation.SignedStory.alignment;
import static nl.waarmerk.validation.SignedStory.credential;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.DemoDecision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Where the European accreditation checker says yes too soon, this register does not: each of its
/// known weaknesses, with a credential whose signature is good.
class CheckerWeaknessesTest {
    private final SignedStory story = new SignedStory();
    private final Pen pen = story.key("ES256", "key-1", "2022-01-01");

    @Test
    void the_credential_is_good_to_begin_with() {
        assertThat(verdict(credential())).isEqualTo("VALID IN_FORCE");
    }

    @Test
    void missing_dates() {
        assertThat(verdict(credential().without("validFrom")))
                .isEqualTo("UNDETERMINED UNKNOWN date.missing");
    }

    @Test
    void missing_limits_do_not_mean_without_limits() {
        assertThat(verdict(achievement(credential(), "ECTS", Json.of(30))))
                .isEqualTo("NOT_VALID NOT_IN_FORCE scope.size");
        var level =
                new Json.Arr(
                        List.of(
                                alignment("ext:QualityAssurance", "AV-4223"),
                                alignment("ext:EQF", "7")));
        assertThat(verdict(achievement(credential(), "alignment", level)))
                .isEqualTo("NOT_VALID NOT_IN_FORCE scope.level");
    }

    @Test
    void the_same_value_in_another_scheme() {
        story.story.link(story.programme, Demo.programmeCode("4223"));
        var code =
                achievement(
                        credential(),
                        "alignment",
                        new Json.Arr(List.of(alignment("ext:QualityAssurance", "4223"))));
        assertThat(verdict(code)).isEqualTo("UNDETERMINED UNKNOWN programme.unknown");
        var asCode =
                achievement(
                        achievement(credential(), "alignment", new Json.Arr(List.of())),
                        "educationProgramIdentifier",
                        Json.of("AV-4223"));
        assertThat(verdict(asCode)).isEqualTo("UNDETERMINED UNKNOWN programme.unknown");
    }

    @Test
    void a_negative_decision_is_no_accreditation() {
        var other =
                story.story.office.offer(story.han, Demo.programme("Other", "2021-10-01", "5 EC"));
        assertThatThrownBy(() ->
                        story.story.office.accredit(
                                other,
                                DemoDecision.validFrom("2022-01-01")
                                        .numbered("AV-1")
                                        .stating("E7", false)
                                        .decision()))
                .hasMessageContaining("E7");
        var named = new Json.Arr(List.of(alignment("ext:QualityAssurance", other.text())));
        assertThat(verdict(achievement(credential(), "alignment", named)))
                .isEqualTo("NOT_VALID NOT_IN_FORCE accreditation.none");
    }

    @Test
    void a_withdrawal_ends_it_at_once_and_what_was_signed_after_it_is_looked_at_twice() {
        var later = credential().with("validFrom", "2024-03-01T10:00:00+01:00");
        assertThat(verdict(later)).isEqualTo("VALID IN_FORCE");
        story.story.enter(story.programme, Demo.withdrawal(1, "2024-02-01", "2024-01-20"));
        assertThat(verdict(later))
                .as("a stale answer")
                .isEqualTo("NOT_VALID NOT_IN_FORCE accreditation.withdrawn");
        assertThat(verdict(credential())).as("awarded before it").isEqualTo("VALID IN_FORCE");
        var signedAfter = credential().with("iat", 1_709_290_800);
        var heard = story.desk.bring(VC_JWT, pen.sign(signedAfter));
        assertThat(heard.verdict()).isEqualTo("UNDETERMINED UNKNOWN date.award-and-issue-differ");
        assertThat(heard.each("pointer", "findings", "accreditation", "reasons"))
                .containsExactly("/iat");
        assertThat(
                        verdict(
                                credential()
                                        .with("awardedDate", "2023-07-04")
                                        .with("validFrom", "2024-03-01")))
                .isEqualTo("UNDETERMINED UNKNOWN date.award-and-issue-differ");
    }

    @Test
    void an_accreditation_that_only_the_credential_asserts() {
        var asserted = new Json.Arr(List.of(alignment("ext:QualityAssurance", "AV-9999")));
        assertThat(verdict(achievement(credential(), "alignment", asserted)))
                .isEqualTo("UNDETERMINED UNKNOWN programme.unknown");
        var inside = Json.obj().with("type", "Accreditation").with("identifier", "AV-4223");
        assertThat(
                        verdict(
                                achievement(credential(), "alignment", new Json.Arr(List.of()))
                                        .with("accreditation", inside)))
                .isEqualTo("UNDETERMINED UNKNOWN programme.name-missing");
    }

    private String verdict(Json.Obj credential) {
        return story.desk.bring(VC_JWT, pen.sign(credential)).verdict();
    }

    private static Json.Obj achievement(Json.Obj credential, String member, Json value) {
        var subject = (Json.Obj) credential.get("credentialSubject").orElseThrow();
        var achievement = (Json.Obj) subject.get("achievement").orElseThrow();
        return credential.with(
                "credentialSubject", subject.with("achievement", achievement.with(member, value)));
    }

    @AfterEach
    void close() {
        story.close();
    }
}
