package nl.waarmerk.http.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventTextTest {
    private static APIGatewayProxyRequestEvent arrived(APIGatewayProxyRequestEvent asked) {
        return new GatewayEvents()
                .fromJson(
                        new ByteArrayInputStream(EventText.of(asked)),
                        APIGatewayProxyRequestEvent.class);
    }

    @Test
    void what_is_rehearsed_arrives_as_the_gateway_hands_it_over() {
        var arrived =
                arrived(
                        new APIGatewayProxyRequestEvent()
                                .withHttpMethod("POST")
                                .withPath("/v1/validations")
                                .withHeaders(Map.of("Accept", "application/json"))
                                .withQueryStringParameters(Map.of("asOf", "2023-07-04"))
                                .withBody("{\"é\": 1}"));
        assertThat(arrived.getHttpMethod()).isEqualTo("POST");
        assertThat(arrived.getPath()).isEqualTo("/v1/validations");
        assertThat(arrived.getHeaders()).isEqualTo(Map.of("Accept", "application/json"));
        assertThat(arrived.getMultiValueHeaders())
                .isEqualTo(Map.of("Accept", List.of("application/json")));
        assertThat(arrived.getQueryStringParameters()).isEqualTo(Map.of("asOf", "2023-07-04"));
        assertThat(arrived.getMultiValueQueryStringParameters())
                .isEqualTo(Map.of("asOf", List.of("2023-07-04")));
        assertThat(arrived.getBody()).isEqualTo("{\"é\": 1}");
        assertThat(arrived.getRequestContext().getRequestId()).isEqualTo("rehearsal");
    }

    @Test
    void what_a_request_does_not_have_is_left_out() {
        var arrived =
                arrived(new APIGatewayProxyRequestEvent().withHttpMethod("GET").withPath("/"));
        assertThat(arrived.getBody()).isNull();
        assertThat(arrived.getQueryStringParameters()).isNull();
        assertThat(arrived.getMultiValueHeaders()).isNull();
    }
}
