package nl.waarmerk.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import io.micronaut.context.ApplicationContext;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.waarmerk.http.lambda.WaarmerkHandler;
import nl.waarmerk.testing.Heard;

/// The handler that every function extends, with the routes of all of them.
final class Gateway extends WaarmerkHandler {
    private Gateway(ApplicationContext context) {
        super(context);
    }

    /// The same register and clock, without the server.
    static Gateway before(ToldSystem system) {
        return new Gateway(system.functions());
    }

    @Override
    protected List<APIGatewayProxyRequestEvent> priming() {
        return List.of(
                new APIGatewayProxyRequestEvent()
                        .withHttpMethod("GET")
                        .withPath("/v1/health")
                        .withHeaders(Map.of()));
    }

    Heard send(APIGatewayProxyRequestEvent event) {
        var answer = handleRequest(event, null);
        var headers = new HashMap<String, String>();
        if (answer.getMultiValueHeaders() != null)
            answer.getMultiValueHeaders()
                    .forEach((name, values) -> headers.put(name, String.join(", ", values)));
        if (answer.getHeaders() != null) headers.putAll(answer.getHeaders());
        var body = answer.getBody() == null ? "" : answer.getBody();
        boolean encoded = Boolean.TRUE.equals(answer.getIsBase64Encoded());
        return new Heard(
                answer.getStatusCode(),
                headers,
                encoded ? new String(Base64.getDecoder().decode(body), UTF_8) : body);
    }
}
