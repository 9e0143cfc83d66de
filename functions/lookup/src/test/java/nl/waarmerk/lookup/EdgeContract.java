package nl.waarmerk.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.testing.Demo;
import org.junit.jupiter.api.Test;

/// What the edge gives every route, seen here on this function's own: behind the gateway and over
/// HTTP.
interface EdgeContract {
    Scene<?> scene();

    @Test
    default void a_question_in_an_address_arrives_as_it_was_asked() {
        try (var scene = scene()) {
            var han =
                    scene.office.admit(
                            "Hogeschool Zuid & Noord", Sector.HBO, Demo.domain("han.nl"));
            assertThat(
                            scene.get("/v1/institutions?name=zuid%20%26%20noord&sort=name")
                                    .each("/items", "id"))
                    .containsExactly(han.text());
            assertThat(scene.get("/v1/names?scheme=schac&value=han.nl").each("/items", "record"))
                    .containsExactly(han.text());
            var offset =
                    scene.get("/v1/institutions/" + han + "?knownAt=2023-09-01T12:00:05%2B02:00");
            assertThat(offset.at("/knownAt")).isEqualTo("2023-09-01T10:00:00.001Z");
        }
    }

    @Test
    default void head_tells_what_get_would_without_the_body() {
        try (var scene = scene()) {
            var han = scene.office.admit("HAN", Sector.HBO);
            for (var path :
                    List.of("/v1/institutions/" + han, "/v1/institutions", "/v1/openapi.json")) {
                var get = scene.get(path);
                var head = scene.front.send("HEAD", path, Map.of());
                assertThat(head.status()).as(path).isEqualTo(200);
                assertThat(head.body()).as(path).isEmpty();
                assertThat(head.header("ETag")).as(path).isEqualTo(get.header("ETag"));
            }
            assertThat(scene.front.send("HEAD", "/v1/institutions/I-0009", Map.of()).status())
                    .isEqualTo(404);
        }
    }

    @Test
    default void whoever_has_it_is_not_sent_it_again() {
        try (var scene = scene()) {
            var path = "/v1/institutions/" + scene.office.admit("HAN", Sector.HBO);
            var again = scene.get(path, "If-None-Match", scene.get(path).header("ETag"));
            assertThat(again.status()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
    }

    @Test
    default void pages_of_any_origin_may_read_and_nothing_else() {
        try (var scene = scene()) {
            for (var path :
                    List.of("/v1/institutions", "/openapi.json", "/id/institution/I-0001")) {
                assertThat(scene.get(path).header("Access-Control-Allow-Origin"))
                        .as(path)
                        .isEqualTo("*");
                var asked =
                        Map.of(
                                "Origin",
                                "https://page.example",
                                "Access-Control-Request-Method",
                                "GET");
                var preflight = scene.front.send("OPTIONS", path, asked);
                assertThat(preflight.status()).as(path).isEqualTo(204);
                assertThat(preflight.header("Access-Control-Allow-Methods")).isEqualTo("GET, HEAD");
            }
        }
    }

    @Test
    default void anonymous_answers_may_be_kept_for_a_minute_and_refusals_not_at_all() {
        try (var scene = scene()) {
            assertThat(scene.get("/v1/institutions").header("Cache-Control"))
                    .isEqualTo("public, max-age=60");
            assertThat(scene.get("/v1/institutions/I-0009").header("Cache-Control"))
                    .isEqualTo("no-store");
        }
    }

    @Test
    default void a_token_that_does_not_hold_is_refused_even_where_none_is_needed() {
        try (var scene = scene()) {
            assertThat(scene.get("/v1/institutions", "Authorization", "Bearer nonsense").status())
                    .isEqualTo(401);
        }
    }

    @Test
    default void nothing_is_written_here() {
        try (var scene = scene()) {
            var heard = scene.front.send("POST", "/v1/reason-codes", Map.of());
            assertThat(heard.status()).isEqualTo(405);
            assertThat(heard.header("API-Version")).isEqualTo("1.0.0");
        }
    }
}
