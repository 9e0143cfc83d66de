package nl.waarmerk.http.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.CustomPojoSerializer;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class GatewayEventsTest {
    private static APIGatewayProxyRequestEvent read(String text) {
        return new GatewayEvents().fromJson(text, APIGatewayProxyRequestEvent.class);
    }

    private static String written(APIGatewayProxyResponseEvent answer) {
        var out = new ByteArrayOutputStream();
        new GatewayEvents().toJson(answer, out, APIGatewayProxyResponseEvent.class);
        return out.toString(UTF_8);
    }

    /// With two of them Lambda refuses to start.
    @Test
    void it_is_the_one_that_lambda_finds() {
        assertThat(ServiceLoader.load(CustomPojoSerializer.class).stream())
                .singleElement()
                .satisfies(it -> assertThat(it.type()).isEqualTo(GatewayEvents.class));
    }

    @Test
    void what_the_edge_needs_of_an_event_is_read_and_the_rest_is_passed_over() {
        var event =
                read(
                        """
                        {"resource": "/v1/{x}", "path": "/v1/a b", "httpMethod": "POST",
                         "headers": {"A": "1", "B": null}, "multiValueHeaders": {"A": ["1", "2"], "B": null},
                         "queryStringParameters": {"q": "x,y"}, "multiValueQueryStringParameters": {"q": ["x", "x,y"]},
                         "pathParameters": {"x": "a b"}, "stageVariables": null,
                         "requestContext": {"identity": {"sourceIp": "192.0.2.1"}, "requestId": "gateway-1", "authorizer": null},
                         "body": "é", "isBase64Encoded": true, "added": [{"later": [1]}]}
                        """);
        assertThat(event.getHttpMethod()).isEqualTo("POST");
        assertThat(event.getPath()).isEqualTo("/v1/a b");
        assertThat(event.getHeaders()).containsEntry("A", "1").containsEntry("B", null);
        assertThat(event.getMultiValueHeaders())
                .containsEntry("A", List.of("1", "2"))
                .containsEntry("B", null);
        assertThat(event.getQueryStringParameters()).isEqualTo(Map.of("q", "x,y"));
        assertThat(event.getMultiValueQueryStringParameters())
                .isEqualTo(Map.of("q", List.of("x", "x,y")));
        assertThat(event.getRequestContext().getRequestId()).isEqualTo("gateway-1");
        assertThat(event.getBody()).isEqualTo("é");
        assertThat(event.getIsBase64Encoded()).isTrue();
    }

    @Test
    void what_is_absent_or_null_stays_so() {
        for (var text :
                List.of(
                        "{}",
                        """
                        {"headers": null, "multiValueHeaders": null, "queryStringParameters": null,
                         "multiValueQueryStringParameters": null, "requestContext": null, "body": null}\
                        """)) {
            var event = read(text);
            assertThat(event.getHeaders()).isNull();
            assertThat(event.getMultiValueHeaders()).isNull();
            assertThat(event.getQueryStringParameters()).isNull();
            assertThat(event.getMultiValueQueryStringParameters()).isNull();
            assertThat(event.getBody()).isNull();
        }
    }

    /// A strict reader would make a bare 502 of what the edge answers with 400.
    @Test
    void half_of_a_surrogate_pair_is_left_to_the_edge() {
        assertThat(read("{\"path\": \"/v1/\\ud800\"}").getPath()).isEqualTo("/v1/\uD800");
    }

    @Test
    void what_is_no_json_is_no_event() {
        assertThatThrownBy(() -> read("{\"path\": ")).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void an_answer_is_written_whole_and_what_it_lacks_is_left_out() {
        assertThat(written(new APIGatewayProxyResponseEvent().withStatusCode(304)))
                .isEqualTo("{\"statusCode\":304}");
        assertThat(
                        written(
                                new APIGatewayProxyResponseEvent()
                                        .withStatusCode(200)
                                        .withHeaders(Map.of("A", "\"1\""))
                                        .withMultiValueHeaders(Map.of("A", List.of("1", "2")))
                                        .withBody("é")
                                        .withIsBase64Encoded(false)))
                .isEqualTo(
                        "{\"statusCode\":200,\"headers\":{\"A\":\"\\\"1\\\"\"},\"multiValueHeaders\":{\"A\":[\"1\",\"2\"]},"
                                + "\"body\":\"é\",\"isBase64Encoded\":false}");
    }
}
