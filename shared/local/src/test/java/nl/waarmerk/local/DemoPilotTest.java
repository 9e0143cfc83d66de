package nl.waarmerk.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import nl.waarmerk.dynamodblocal.CannotStart;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.local.oidc.TokenRequest;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.testing.FreePorts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoPilotTest {
    private static final DemoPilot SMALL = new DemoPilot(7, 3);

    @TempDir Path data;

    @Test
    void a_small_pilot_is_loaded_through_the_routes_once_and_kept() throws Exception {
        var options = new Options("up", "", FreePorts.pair(), data, false, SMALL);
        Json.Obj before;
        try (var system = LocalSystem.start(options)) {
            assertThat(system).isNotNull();
            before = get(options, "/v1/process/figures?asOf=2025-12-31");
            assertThat(cases(options, "I-0036", "")).hasSizeGreaterThan(20);
            assertThat(cases(options, "I-0036", "&state=open")).isNotEmpty();
            assertThat(list(get(options, "/v1/programmes?institution=I-0036"), "items"))
                    .isNotEmpty()
                    .allSatisfy(programme -> assertThat(programme.toString()).contains("(demo)"));
            assertThat(list(get(options, "/v1/process/public-figures"), "items"))
                    .hasSizeGreaterThanOrEqualTo(5);
        }
        var later = new Options("up", "", FreePorts.pair(), data, false, SMALL);
        try (var again = LocalSystem.start(later)) {
            assertThat(again).isNotNull();
            assertThat(get(later, "/v1/process/figures?asOf=2025-12-31")).isEqualTo(before);
        }
    }

    @Test
    void a_register_that_did_not_begin_with_the_pilot_is_left_alone() throws Exception {
        var story = new Options("up", "", FreePorts.pair(), data, false, null);
        LocalSystem.start(story).close();
        var demo = new Options("up", "", FreePorts.pair(), data, false, SMALL);
        assertThatThrownBy(() -> LocalSystem.start(demo))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("name another folder with --data");
    }

    private static List<Json> cases(Options options, String institution, String more)
            throws Exception {
        var path = "/v1/cases?pageSize=100&institution=" + institution + more;
        return list(get(options, path), "items");
    }

    private static List<Json> list(Json.Obj answer, String member) {
        return answer.get(member).orElseThrow() instanceof Json.Arr(var items) ? items : List.of();
    }

    private static Json.Obj get(Options options, String path) throws Exception {
        var token = TokenRequest.token(options.issuerPort(), "coordinator");
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + options.port() + path))
                        .header("Authorization", "Bearer " + token)
                        .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return (Json.Obj) StrictJson.trusted(answer.body());
        }
    }
}
