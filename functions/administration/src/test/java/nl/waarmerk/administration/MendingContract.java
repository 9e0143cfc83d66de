package nl.waarmerk.administration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Mistakes put right and texts erased, seen from outside.
interface MendingContract {
    Scene<?> scene();

    @Test
    default void content_that_was_erased_is_gone_and_its_proposal_stays() {
        try (var scene = scene()) {
            scene.institution("han.nl");
            var programme = scene.programme("han.nl");
            var path = scene.proposal("han.nl", programme);
            var erasure =
                    scene.post(
                            Who.coordinator(),
                            "/v1/events/" + programme + "-2/erasure",
                            2,
                            "{\"member\": \"content\", \"reason\": {\"code\": \"by-mistake\"}}");
            scene.post(Who.secondCoordinator(), erasure.location() + "/confirmation", 3, "");
            var file = scene.get(Who.auditor(), path);
            assertThat(file.at("/state")).isEqualTo("waiting");
            assertThat(file.at("/content")).isEqualTo("absent");
            var confirmed = scene.post(Who.colleagueAt("han.nl"), path + "/confirmation", 4, "");
            assertThat(confirmed.status()).isEqualTo(409);
            assertThat(confirmed.errors()).containsExactly("proposal.erased at ");
        }
    }

    @Test
    default void a_correction_is_faulted_where_its_content_is_wrong() {
        try (var scene = scene()) {
            scene.institution("han.nl");
            var programme = scene.programme("han.nl");
            scene.grant("han.nl", programme);
            var path = "/v1/events/" + programme + "-3/correction";
            var body =
                    """
                    {"type": "accreditation-granted", "reason": {"code": "wrong-date"},
                     "content": {"accreditation": 1, "decision": %s}}
                    """;
            var unknown = body.formatted(Bodies.decision("HO-1999", "2023-03-15"));
            var heard = scene.post(Who.coordinator(), path, 3, unknown);
            assertThat(heard.status()).isEqualTo(400);
            assertThat(heard.errors())
                    .containsExactly("framework.unknown at /content/decision/framework");
            var malformed = body.formatted(Bodies.decision("2023-03-32"));
            assertThat(scene.post(Who.coordinator(), path, 3, malformed).errors())
                    .containsExactly("value at /content/decision/validFrom");
            var right = body.formatted(Bodies.decision("2023-03-20"));
            assertThat(scene.post(Who.coordinator(), path, 3, right).status()).isEqualTo(202);
        }
    }

    @Test
    default void what_no_longer_fits_when_it_is_confirmed_is_a_conflict() {
        try (var scene = scene()) {
            scene.institution("han.nl");
            var programme = scene.programme("han.nl");
            var path = scene.proposal("han.nl", programme);
            var shorter = Bodies.programme("2023-02-01").replace("\"value\": 5", "\"value\": 2");
            var correction =
                    scene.post(
                            Who.coordinator(),
                            "/v1/events/" + programme + "-1/correction",
                            2,
                            """
                            {"type": "programme-registered", "reason": {"code": "wrong-size"}, "content": %s}
                            """
                                    .formatted(shorter));
            scene.post(Who.secondCoordinator(), correction.location() + "/confirmation", 3, "");
            var heard = scene.post(Who.colleagueAt("han.nl"), path + "/confirmation", 4, "");
            assertThat(heard.status()).isEqualTo(409);
            assertThat(heard.errors()).containsExactly("rule.not-met at ");
        }
    }

    @Test
    default void a_correction_stays_about_the_same_thing_and_obeys_the_rules_of_its_act() {
        try (var scene = scene()) {
            scene.institution("han.nl");
            scene.institution("avans.nl");
            var programme = scene.programme("han.nl");
            scene.post(
                            Who.personAt("avans.nl"),
                            "/v1/programmes/" + programme + "/recognitions",
                            1,
                            "{\"on\": \"2023-06-01\", \"outcome\": \"granted\", \"scope\": \"module 1\"}")
                    .done();
            var path = "/v1/events/" + programme + "-2/correction";
            var body =
                    """
                    {"type": "recognition-reported", "reason": {"code": "clerical"},
                     "content": {"by": "%s", "on": "%s", "outcome": "granted", "scope": "module 2"}}
                    """;
            var byAnother = body.formatted("I-0001", "2023-06-01");
            assertThat(scene.post(Who.coordinator(), path, 2, byAnother).errors())
                    .containsExactly("correction.of-another-thing at /content");
            var tomorrow = body.formatted("I-0002", "2023-09-02");
            assertThat(scene.post(Who.coordinator(), path, 2, tomorrow).errors())
                    .containsExactly("date.in-future at /content/on");
            var right = body.formatted("I-0002", "2023-06-02");
            assertThat(scene.post(Who.coordinator(), path, 2, right).status()).isEqualTo(202);
        }
    }

    @Test
    default void a_name_is_not_corrected_into_one_that_could_not_be_linked() {
        try (var scene = scene()) {
            var institution = scene.institution("han.nl");
            var body =
                    """
                    {"type": "name-linked", "reason": {"code": "clerical"},
                     "content": {"scheme": "client", "value": "https://issuer.example platform"}}
                    """;
            var path = "/v1/events/" + institution + "-2/correction";
            assertThat(scene.post(Who.coordinator(), path, 3, body).errors())
                    .containsExactly("identifier.not-linkable at /content/scheme");
        }
    }
}
