package nl.waarmerk.administration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Who may do what, seen from outside.
interface CallersContract {
    Scene<?> scene();

    @Test
    default void a_token_is_needed_and_its_role_must_do() {
        try (var scene = scene()) {
            var call = scene.call(Who.personAt("han.nl"), "/v1/institutions", "{}");
            assertThat(scene.front.send(call.without("Authorization")).status()).isEqualTo(401);
            assertThat(scene.front.send(call).status()).isEqualTo(403);
            assertThat(scene.post(Who.auditor(), "/v1/institutions", "{}").status()).isEqualTo(403);
        }
    }

    @Test
    default void an_institution_that_lost_its_name_speaks_for_nobody_from_that_day_on() {
        try (var scene = scene()) {
            var institution = scene.institution("han.nl");
            var removal = "/v1/institutions/" + institution + "/names/2/removal";
            scene.post(Who.coordinator(), removal, 3, "{\"until\": \"2023-09-01\"}");
            var heard =
                    scene.post(
                            Who.personAt("han.nl"),
                            "/v1/programmes",
                            Bodies.programme("2023-02-01"));
            assertThat(heard.status()).isEqualTo(403);
            assertThat(heard.errors()).containsExactly("tenant.unknown at ");
        }
    }

    @Test
    default void another_institution_changes_nothing_of_ours() {
        try (var scene = scene()) {
            scene.institution("han.nl");
            scene.institution("avans.nl");
            var programme = scene.programme("han.nl");
            var heard =
                    scene.post(
                            Who.personAt("avans.nl"),
                            "/v1/programmes/" + programme + "/revisions",
                            1,
                            Bodies.programme("2023-07-01"));
            assertThat(heard.status()).isEqualTo(403);
            assertThat(heard.errors()).containsExactly("tenant.other at ");
        }
    }

    @Test
    default void a_recognition_is_by_the_tenant_of_the_token() {
        try (var scene = scene()) {
            scene.institution("han.nl");
            var avans = scene.institution("avans.nl");
            var path = "/v1/programmes/" + scene.programme("han.nl") + "/recognitions";
            var body =
                    "{\"on\": \"2023-06-01\", \"outcome\": \"granted\", \"scope\": \"module 1\"}";
            var heard = scene.post(Who.personAt("avans.nl"), path, 1, body);
            assertThat(heard.status()).isEqualTo(201);
            assertThat(heard.at("/events/0/payload/by")).isEqualTo(avans);
            assertThat(scene.post(Who.personAt("han.nl"), path, 2, body).status()).isEqualTo(403);
            var forAnother = body.replace("}", ", \"by\": \"I-0001\"}");
            assertThat(scene.post(Who.personAt("avans.nl"), path, 2, forAnother).errors())
                    .containsExactly("member.unknown at /by");
        }
    }
}
