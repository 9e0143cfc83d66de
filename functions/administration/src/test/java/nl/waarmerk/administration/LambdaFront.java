package nl.waarmerk.administration;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import io.micronaut.context.ApplicationContext;
import java.net.URI;
import java.net.URLDecoder;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The handler, with events as the gateway makes them.
final class LambdaFront implements Front {
    private final Handler handler;

    LambdaFront(ApplicationContext context) {
        handler = new Handler(context);
    }

    Handler handler() {
        return handler;
    }

    @Override
    public Heard send(Call call) {
        return send(event(call));
    }

    Heard send(APIGatewayProxyRequestEvent event) {
        var answer = handler.handleRequest(event, null);
        var headers = new LinkedHashMap<String, String>();
        if (answer.getMultiValueHeaders() != null)
            answer.getMultiValueHeaders()
                    .forEach((name, values) -> headers.put(name, values.getFirst()));
        if (answer.getHeaders() != null) headers.putAll(answer.getHeaders());
        var body = answer.getBody() == null ? "" : answer.getBody();
        boolean encoded = Boolean.TRUE.equals(answer.getIsBase64Encoded());
        return new Heard(
                answer.getStatusCode(),
                headers,
                encoded ? new String(Base64.getDecoder().decode(body), UTF_8) : body);
    }

    private static APIGatewayProxyRequestEvent event(Call call) {
        var address = URI.create(call.path());
        var query = new LinkedHashMap<String, List<String>>();
        if (address.getRawQuery() != null)
            for (var pair : address.getRawQuery().split("&", -1)) {
                var parts = pair.split("=", 2);
                query.put(parts[0], List.of(URLDecoder.decode(parts[1], UTF_8)));
            }
        var headers = new LinkedHashMap<String, List<String>>();
        call.headers().forEach((name, value) -> headers.put(name, List.of(value)));
        return new APIGatewayProxyRequestEvent()
                .withHttpMethod(call.method())
                .withPath(address.getPath())
                .withHeaders(Map.copyOf(call.headers()))
                .withMultiValueHeaders(headers)
                .withMultiValueQueryStringParameters(query)
                .withBody(call.body().isEmpty() ? null : call.body())
                .withIsBase64Encoded(false);
    }

    @Override
    public void close() {
        handler.getApplicationContext().close();
    }
}
