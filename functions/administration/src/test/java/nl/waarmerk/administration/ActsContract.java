package nl.waarmerk.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What every write has in common, seen from outside.
interface ActsContract {
    Scene<?> scene();

    @Test
    default void a_new_record_is_created_where_location_says() {
        try (var scene = scene()) {
            scene.institution("han.nl");
            var heard =
                    scene.post(
                            Who.personAt("han.nl"),
                            "/v1/programmes",
                            Bodies.programme("2023-02-01"));
            assertThat(heard.status()).isEqualTo(201);
            assertThat(heard.location()).isEqualTo("/v1/programmes/MCNL-0001-0001");
            assertThat(heard.header("etag").orElse("none")).startsWith("\"1.");
            assertThat(heard.at("/version")).isEqualTo("1");
            assertThat(heard.at("/events/0"))
                    .isEqualTo("id,type,recordedAt,effectiveFrom,actor,payload,position");
            assertThat(heard.at("/events/0/actor/institution")).isEqualTo("I-0001");
        }
    }

    @Test
    default void a_repeated_key_hears_the_same_and_nothing_is_recorded_twice() {
        try (var scene = scene()) {
            scene.institution("han.nl");
            var call =
                    scene.call(
                            Who.personAt("han.nl"),
                            "/v1/programmes",
                            Bodies.programme("2023-02-01"));
            var first = scene.front.send(call);
            long size = scene.store.head().size();
            var again = scene.front.send(call);
            assertThat(again.status()).isEqualTo(201);
            assertThat(again.location()).isEqualTo(first.location());
            assertThat(again.body()).isEqualTo(first.body());
            assertThat(scene.store.head().size()).isEqualTo(size);
        }
    }

    @Test
    default void a_key_with_another_body_is_a_conflict() {
        try (var scene = scene()) {
            scene.institution("han.nl");
            var person = Who.personAt("han.nl");
            var call =
                    scene.call(person, "/v1/programmes", Bodies.programme("2023-02-01"))
                            .with("Idempotency-Key", "a-key");
            scene.front.send(call);
            var other =
                    scene.call(person, "/v1/programmes", Bodies.programme("2023-03-01"))
                            .with("Idempotency-Key", "a-key");
            var heard = scene.front.send(other);
            assertThat(heard.status()).isEqualTo(409);
            assertThat(heard.errors()).containsExactly("idempotency-key.reused at ");
        }
    }

    @Test
    default void a_write_without_a_key_or_a_version_is_told_so() {
        try (var scene = scene()) {
            var institution = scene.institution("han.nl");
            var path = "/v1/institutions/" + institution + "/renaming";
            var body = "{\"name\": {\"nl\": \"HAN\"}, \"from\": \"2022-01-01\"}";
            var call = scene.call(Who.coordinator(), path, body);
            assertThat(scene.front.send(call).status()).isEqualTo(428);
            var keyless = call.with("If-Match", Scene.tag(3)).without("Idempotency-Key");
            assertThat(scene.front.send(keyless).errors())
                    .containsExactly("idempotency-key.missing at ");
            assertThat(scene.front.send(call.with("If-Match", "\"three\"")).status())
                    .isEqualTo(400);
            assertThat(scene.post(Who.coordinator(), path, 2, body).status()).isEqualTo(412);
            assertThat(scene.post(Who.coordinator(), path, 3, body).status()).isEqualTo(200);
        }
    }

    @Test
    default void all_that_is_wrong_with_a_body_is_told_at_once() {
        try (var scene = scene()) {
            scene.institution("han.nl");
            var programme = scene.programme("han.nl");
            var heard =
                    scene.post(
                            Who.personAt("han.nl"),
                            "/v1/programmes/" + programme + "/accreditations",
                            1,
                            """
                            {"framework": "HO-2021", "decidedOn": "2023-02-30", "validFrom": 5,
                             "versions": [1], "accreditation": 1,
                             "statements": [{"rule": "Q1", "met": "yes", "evidence": ""}]}
                            """);
            assertThat(heard.status()).isEqualTo(400);
            assertThat(heard.errors())
                    .containsExactlyInAnyOrder(
                            "value at /statements/0/evidence",
                            "member.missing at /body",
                            "value at /decidedOn",
                            "type at /validFrom",
                            "type at /statements/0/met",
                            "member.unknown at /accreditation");
        }
    }

    @Test
    default void what_the_path_says_is_not_said_again_in_the_body() {
        try (var scene = scene()) {
            scene.institution("han.nl");
            var programme = scene.programme("han.nl");
            scene.grant("han.nl", programme);
            var heard =
                    scene.post(
                            Who.coordinator(),
                            "/v1/accreditations/" + programme + "-A1/suspension",
                            3,
                            """
                            {"accreditation": 1, "effectiveFrom": "2023-06-01", "decidedOn": "2023-05-30",
                             "reason": {"code": "Inspection", "text": 4}}
                            """);
            assertThat(heard.errors())
                    .containsExactlyInAnyOrder(
                            "member.unknown at /accreditation",
                            "value at /reason/text",
                            "value at /reason/code");
        }
    }

    @Test
    default void what_is_not_there_is_not_found() {
        try (var scene = scene()) {
            scene.institution("han.nl");
            var person = Who.personAt("han.nl");
            var step = Bodies.step("2023-06-01");
            for (var path :
                    new String[] {
                        "/v1/accreditations/MCNL-0001-0001-A1/end", "/v1/accreditations/A1/end",
                    })
                assertThat(scene.post(person, path, 1, step).status()).as(path).isEqualTo(404);
            var programme = scene.programme("han.nl");
            var heard = scene.post(person, "/v1/accreditations/" + programme + "-A1/end", 1, step);
            assertThat(heard.status()).isEqualTo(404);
            assertThat(heard.errors()).containsExactly("accreditation.unknown at ");
        }
    }

    @Test
    default void what_stands_in_the_way_is_named() {
        try (var scene = scene()) {
            scene.institution("han.nl");
            var programme = scene.programme("han.nl");
            scene.grant("han.nl", programme);
            var path = "/v1/accreditations/" + programme + "-A1/";
            scene.post(Who.personAt("han.nl"), path + "conditions", 3, Bodies.step("2023-06-01"));
            var heard =
                    scene.post(Who.personAt("han.nl"), path + "end", 4, Bodies.step("2023-05-01"));
            assertThat(heard.status()).isEqualTo(409);
            assertThat(heard.errors()).containsExactly("state.forbids-later at ");
            assertThat(heard.at("/because")).isEqualTo(programme + "-4");
            assertThat(heard.at("/detail")).contains(programme + "-4");
        }
    }

    @Test
    default void a_parameter_that_nobody_asked_for_is_refused() {
        try (var scene = scene()) {
            var heard = scene.post(Who.coordinator(), "/v1/institutions?dryRun=true", "{}");
            assertThat(heard.errors()).containsExactly("query.unknown at /dryRun");
        }
    }

    @Test
    default void a_clock_behind_the_log_records_nothing_and_says_when_to_come_back() {
        try (var scene = scene()) {
            scene.institution("han.nl");
            scene.clock.move(Duration.ofMinutes(-5));
            var heard =
                    scene.post(
                            Who.personAt("han.nl"),
                            "/v1/programmes",
                            Bodies.programme("2023-02-01"));
            assertThat(heard.status()).isEqualTo(503);
            assertThat(heard.header("retry-after")).contains("10");
        }
    }

    @Test
    default void a_rule_is_stated_once_or_its_evidence_would_be_lost() {
        try (var scene = scene()) {
            scene.institution("han.nl");
            var programme = scene.programme("han.nl");
            var twice =
                    Bodies.decision("2023-03-15").replace("\"rule\": \"Q2\"", "\"rule\": \"Q1\"");
            var path = "/v1/programmes/" + programme + "/accreditations";
            assertThat(scene.post(Who.personAt("han.nl"), path, 1, twice).errors())
                    .containsExactly("value at ");
        }
    }

    @Test
    default void every_no_has_the_described_form() {
        var described = new Described();
        try (var scene = scene()) {
            scene.institution("han.nl");
            var programme = scene.programme("han.nl");
            scene.grant("han.nl", programme);
            var person = Who.personAt("han.nl");
            var end = "/v1/accreditations/" + programme + "-A1/end";
            var call = scene.call(person, end, Bodies.step("2023-01-01"));
            var matching = call.with("If-Match", Scene.tag(3));
            var expected =
                    Map.of(
                            400, matching.without("Idempotency-Key"),
                            401, matching.without("Authorization"),
                            403, scene.call(Who.auditor(), end, "{}"),
                            404, scene.call(person, "/v1/accreditations/A1/end", "{}"),
                            409, matching,
                            412, call.with("If-Match", Scene.tag(2)),
                            415, matching.with("Content-Type", "text/plain"),
                            428, call);
            expected.forEach((status, asked) -> {
                var heard = scene.front.send(asked);
                assertThat(heard.status()).as(heard.body()).isEqualTo(status);
                assertThat(heard.header("content-type").orElse("none"))
                        .startsWith("application/problem+json");
                assertThat(described.faultsOfProblem(heard.body())).as(heard.body()).isEmpty();
            });
        }
    }
}
