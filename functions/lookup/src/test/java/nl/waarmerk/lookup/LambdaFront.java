package nl.waarmerk.lookup;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import io.micronaut.context.ApplicationContext;
import java.net.URI;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
    public Heard send(String method, String path, Map<String, String> headers) {
        return send(event(method, path, headers));
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

    private static APIGatewayProxyRequestEvent event(
            String method, String path, Map<String, String> headers) {
        var address = URI.create(path);
        var multiple = new LinkedHashMap<String, List<String>>();
        headers.forEach((name, value) -> multiple.put(name, List.of(value)));
        return new APIGatewayProxyRequestEvent()
                .withHttpMethod(method)
                .withPath(address.getPath())
                .withHeaders(Map.copyOf(headers))
                .withMultiValueHeaders(multiple)
                .withMultiValueQueryStringParameters(query(address.getRawQuery()))
                .withIsBase64Encoded(false);
    }

    private static Map<String, List<String>> query(@Nullable String raw) {
        var query = new LinkedHashMap<String, List<String>>();
        if (raw == null) return query;
        for (var pair : raw.split("&", -1)) {
            var parts = pair.split("=", 2);
            query.computeIfAbsent(parts[0], name -> new ArrayList<>())
                    .add(URLDecoder.decode(parts[1], UTF_8));
        }
        return query;
    }

    @Override
    public void close() {
        handler.getApplicationContext().close();
    }
}
