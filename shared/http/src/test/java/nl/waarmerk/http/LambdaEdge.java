package nl.waarmerk.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import io.micronaut.context.ApplicationContext;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.waarmerk.http.lambda.WaarmerkHandler;

/// The handler, with events as the gateway makes them: parameters decoded, in a single and a
/// multi-value map.
final class LambdaEdge implements Edge {
    private final Handler handler;

    static final class Handler extends WaarmerkHandler {
        Handler(ApplicationContext context) {
            super(context);
        }

        @Override
        protected List<APIGatewayProxyRequestEvent> priming() {
            return List.of(
                    new APIGatewayProxyRequestEvent()
                            .withHttpMethod("GET")
                            .withPath("/v1/things/1")
                            .withHeaders(Map.of()));
        }
    }

    LambdaEdge(Map<String, Object> settings) {
        handler = new Handler(ApplicationContext.builder(settings, "test").build());
    }

    Handler handler() {
        return handler;
    }

    @Override
    public Reply send(Call call) {
        var answer = handler.handleRequest(event(call), null);
        return new Reply(answer.getStatusCode(), headers(answer), body(answer));
    }

    static APIGatewayProxyRequestEvent event(Call call) {
        int mark = call.path().indexOf('?');
        var multi = new LinkedHashMap<String, List<String>>();
        if (mark >= 0) {
            for (var pair : call.path().substring(mark + 1).split("&", -1)) {
                var parts = pair.split("=", 2);
                multi.computeIfAbsent(decoded(parts[0]), k -> new ArrayList<>())
                        .add(parts.length == 2 ? decoded(parts[1]) : "");
            }
        }
        var single = new HashMap<String, String>();
        multi.forEach((name, values) -> single.put(name, values.getLast()));
        var multiHeaders = new HashMap<String, List<String>>();
        call.headers().forEach((name, value) -> multiHeaders.put(name, List.of(value)));
        return new APIGatewayProxyRequestEvent()
                .withHttpMethod(call.method())
                .withPath(mark < 0 ? call.path() : call.path().substring(0, mark))
                .withHeaders(call.headers())
                .withMultiValueHeaders(multiHeaders)
                .withQueryStringParameters(multi.isEmpty() ? null : single)
                .withMultiValueQueryStringParameters(multi.isEmpty() ? null : multi)
                .withBody(call.body().isEmpty() ? null : call.body())
                .withIsBase64Encoded(false);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, UTF_8);
    }

    private static Map<String, List<String>> headers(APIGatewayProxyResponseEvent answer) {
        var all = new LinkedHashMap<String, List<String>>();
        answer.getHeaders().forEach((name, value) -> all.put(name, List.of(value)));
        if (answer.getMultiValueHeaders() != null) all.putAll(answer.getMultiValueHeaders());
        return all;
    }

    private static String body(APIGatewayProxyResponseEvent answer) {
        if (answer.getBody() == null) return "";
        return Boolean.TRUE.equals(answer.getIsBase64Encoded())
                ? new String(Base64.getDecoder().decode(answer.getBody()), UTF_8)
                : answer.getBody();
    }

    @Override
    public void close() {
        handler.getApplicationContext().close();
    }
}
