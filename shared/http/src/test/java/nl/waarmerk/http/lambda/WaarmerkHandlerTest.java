package nl.waarmerk.http.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent.ProxyRequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.testing.TestIssuer;
import org.crac.Core;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaarmerkHandlerTest {
    private static TestIssuer issuer;
    private static Handler handler;

    static final class Handler extends WaarmerkHandler {
        int primed;

        Handler(ApplicationContext context) {
            super(context);
        }

        @Override
        protected List<APIGatewayProxyRequestEvent> priming() {
            primed++;
            return List.of(event("/v1/things/1"));
        }
    }

    @BeforeAll
    static void start() throws IOException {
        issuer = new TestIssuer();
        handler = new Handler(ApplicationContext.builder(issuer.settings(), "test").build());
    }

    @AfterAll
    static void stop() {
        handler.getApplicationContext().close();
        issuer.close();
    }

    /// As Lambda makes it, but for its settings.
    private static WaarmerkHandler started(Map<String, Object> more) {
        return new WaarmerkHandler() {
            @Override
            protected ApplicationContextBuilder newApplicationContextBuilder() {
                return super.newApplicationContextBuilder()
                        .properties(issuer.settings())
                        .properties(more);
            }

            @Override
            protected List<APIGatewayProxyRequestEvent> priming() {
                return List.of();
            }
        };
    }

    @Test
    void what_a_route_needs_and_is_not_there_keeps_a_function_from_starting() {
        try (var context = started(Map.of()).getApplicationContext()) {
            assertThat(context.isRunning()).isTrue();
        }
        assertThatThrownBy(() -> started(Map.of("planted", "unmet")))
                .hasMessageContaining("WAARMERK_THIS is not set");
    }

    private static APIGatewayProxyRequestEvent event(String path) {
        return new APIGatewayProxyRequestEvent()
                .withHttpMethod("GET")
                .withPath(path)
                .withHeaders(Map.of());
    }

    private static APIGatewayProxyResponseEvent answer(APIGatewayProxyRequestEvent event) {
        return handler.handleRequest(event, null);
    }

    private static Json.Obj json(APIGatewayProxyResponseEvent answer) {
        return (Json.Obj) StrictJson.trusted(answer.getBody());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b", "é€😀", "100%", "{x}", "a\"b", "a|b", "^", "%zz", "a?b", "a#b", "\\",
                "\u0001"
            })
    void a_path_that_the_gateway_has_decoded_still_finds_its_route(String decoded) {
        var answer = answer(event("/v1/things/" + decoded));
        assertThat(answer.getStatusCode()).as(answer.getBody()).isEqualTo(200);
        assertThat(json(answer).text("id")).hasValue(decoded);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "v1/things/5",
                "//evil.example/v1/things/5",
                "/v1/\uD800",
                "https://evil.example/"
            })
    void a_path_that_no_address_has_is_a_problem_of_the_caller(String path) {
        var answer = answer(event(path));
        assertThat(answer.getStatusCode()).isEqualTo(400);
        assertThat(answer.getHeaders())
                .containsEntry("Content-Type", "application/problem+json")
                .containsKey("API-Version")
                .containsEntry("Cache-Control", "no-store");
        assertThat(json(answer).text("type")).hasValue("urn:x-waarmerk:problem:malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\r\nb: c", " a", "\u007f"})
    void a_header_that_no_connection_carries_is_a_problem_of_the_caller(String value) {
        for (var name : List.of("If-Match", "a b")) {
            var event = event("/v1/things/5").withHeaders(Map.of(name, value));
            var answer = answer(event);
            assertThat(answer.getStatusCode()).as(answer.getBody()).isEqualTo(400);
            assertThat(json(answer).text("detail"))
                    .hasValueSatisfying(d -> assertThat(d).contains("header"));
        }
    }

    @Test
    void half_of_a_surrogate_pair_is_not_told_back() {
        var event = event("/v1/things").withQueryStringParameters(Map.of("asOf", "\uD800"));
        var body = answer(event).getBody();
        assertThat(body).contains("\"/asOf\"").doesNotContain("\\ud800");
    }

    @Test
    void an_event_with_nothing_in_it_is_answered_too() {
        assertThat(answer(new APIGatewayProxyRequestEvent()).getStatusCode()).isEqualTo(400);
        assertThat(answer(new APIGatewayProxyRequestEvent().withHttpMethod("GET")).getStatusCode())
                .isEqualTo(404);
        assertThat(answer(event("/v1/things/5").withHttpMethod("BREW")).getStatusCode())
                .isEqualTo(405);
    }

    @Test
    void a_body_that_is_not_the_base64_it_is_said_to_be_is_the_callers_problem() {
        var event =
                event("/v1/checks")
                        .withHttpMethod("POST")
                        .withBody("***")
                        .withIsBase64Encoded(true);
        assertThat(answer(event).getStatusCode()).isEqualTo(400);
    }

    @Test
    void a_body_in_base64_is_read_as_its_bytes() {
        var event =
                event("/v1/checks")
                        .withHttpMethod("POST")
                        .withBody("AAECgP8=")
                        .withIsBase64Encoded(true);
        assertThat(json(answer(event)).get("bytes")).hasValue(Json.of(5));
    }

    @Test
    void single_values_alone_are_enough() {
        var event =
                event("/v1/things")
                        .withQueryStringParameters(Map.of("tag", "a b", "pageSize", "1"));
        assertThat(json(answer(event)).get("tags")).hasValue(Json.texts(List.of("a b")));
        var authorised =
                event("/v1/audits")
                        .withHeaders(
                                Map.of(
                                        "authorization",
                                        "Bearer " + issuer.person("auditor", "han.nl")));
        assertThat(answer(authorised).getStatusCode()).isEqualTo(200);
    }

    @Test
    void a_fault_bears_the_gateways_request_id_and_never_the_callers() {
        var event =
                event("/v1/faults/broken")
                        .withHeaders(Map.of("x-waarmerk-request-id", "forged"))
                        .withMultiValueHeaders(Map.of("X-WAARMERK-REQUEST-ID", List.of("forged")))
                        .withRequestContext(new ProxyRequestContext().withRequestId("gateway-1"));
        var answer = answer(event);
        assertThat(answer.getStatusCode()).isEqualTo(500);
        assertThat(json(answer).text("requestId")).hasValue("gateway-1");
    }

    @Test
    void the_event_itself_is_left_as_it_came() {
        var event = event("/v1/things/a b");
        var before = event.toString();
        answer(event);
        assertThat(event.toString()).isEqualTo(before);
    }

    @Test
    void a_failure_of_the_framework_is_a_problem_too() {
        var values = new HashMap<String, List<String>>();
        values.put("tag", null);
        var answer = answer(event("/v1/things").withMultiValueQueryStringParameters(values));
        assertThat(answer.getStatusCode()).isEqualTo(500);
        assertThat(answer.getHeaders()).containsKey("API-Version");
        assertThat(json(answer).text("requestId")).isPresent();
        assertThat(answer.getBody()).doesNotContain("null", "Exception");
    }

    @Test
    void the_function_finds_its_settings_by_itself() {
        var settings = new HashMap<>(issuer.settings());
        settings.put("waarmerk.address", "https://register.waarmerk.example");
        settings.forEach((name, value) -> System.setProperty(name, value.toString()));
        var alone = new Alone();
        try {
            assertThat(alone.handleRequest(event("/v1/things/5"), null).getStatusCode())
                    .isEqualTo(200);
        } finally {
            settings.keySet().forEach(System::clearProperty);
            alone.getApplicationContext().close();
        }
    }

    static final class Alone extends WaarmerkHandler {
        @Override
        protected List<APIGatewayProxyRequestEvent> priming() {
            return List.of(event("/v1/things/1"));
        }
    }

    @Test
    void the_snapshot_is_taken_after_requests_of_its_own() {
        int before = handler.primed;
        handler.beforeCheckpoint(Core.getGlobalContext());
        assertThat(handler.primed).isGreaterThan(before);
    }

    @Test
    void what_cannot_be_rehearsed_does_not_hinder_the_snapshot() {
        var broken =
                new WaarmerkHandler(handler.getApplicationContext()) {
                    @Override
                    protected List<APIGatewayProxyRequestEvent> priming() {
                        throw new IllegalStateException();
                    }
                };
        broken.beforeCheckpoint(Core.getGlobalContext());
        assertThat(broken.handleRequest(event("/v1/things/5"), null).getStatusCode())
                .isEqualTo(200);
    }
}
