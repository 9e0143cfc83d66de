package nl.waarmerk.http.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.waarmerk.http.RequestId;
import org.jspecify.annotations.Nullable;

/// An event made fit for the framework: the path encoded again, the body as bytes whatever charset
/// its type claims, and the gateway's request id where the edge looks for it.
record Arrival(APIGatewayProxyRequestEvent event, String requestId, Optional<String> unusable) {
    static Arrival of(APIGatewayProxyRequestEvent input, @Nullable Context context) {
        var event = input.clone();
        var id = requestId(input, context);
        var path = PathEncoding.encoded(input.getPath() == null ? "/" : input.getPath());
        var body = bytes(input);
        event.setPath(path.orElse("/"));
        event.setHeaders(withId(input.getHeaders(), id));
        event.setMultiValueHeaders(withId(input.getMultiValueHeaders(), List.of(id)));
        event.setBody(body.map(Base64.getEncoder()::encodeToString).orElse(null));
        event.setIsBase64Encoded(true);
        if (path.isEmpty())
            return new Arrival(
                    event, id, Optional.of("The path is not one that an address can have."));
        if (body.isEmpty())
            return new Arrival(
                    event, id, Optional.of("The body is not the base64 that it is said to be."));
        if (!HeaderForm.holds(input))
            return new Arrival(
                    event, id, Optional.of("A header is not one that a request can have."));
        if (input.getHttpMethod() == null)
            return new Arrival(event, id, Optional.of("There is no method."));
        return new Arrival(event, id, Optional.empty());
    }

    private static Optional<byte[]> bytes(APIGatewayProxyRequestEvent input) {
        var text = input.getBody() == null ? "" : input.getBody();
        if (!Boolean.TRUE.equals(input.getIsBase64Encoded()))
            return Optional.of(text.getBytes(UTF_8));
        try {
            return Optional.of(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String requestId(APIGatewayProxyRequestEvent input, @Nullable Context context) {
        var gateway =
                input.getRequestContext() == null ? null : input.getRequestContext().getRequestId();
        if (gateway != null) return gateway;
        var invocation = context == null ? null : context.getAwsRequestId();
        return invocation != null ? invocation : UUID.randomUUID().toString();
    }

    /// Whatever the client sent under that name goes.
    private static <V> Map<String, V> withId(@Nullable Map<String, V> headers, V id) {
        var more = new HashMap<String, V>();
        if (headers != null) more.putAll(headers);
        more.keySet().removeIf(RequestId.HEADER::equalsIgnoreCase);
        more.put(RequestId.HEADER, id);
        return more;
    }
}
