package nl.waarmerk.http.lambda;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;
import org.jspecify.annotations.Nullable;

/// A request as the gateway hands it to a function, for a rehearsal: what has one value is told
/// both ways.
final class EventText {
    private EventText() {}

    static byte[] of(APIGatewayProxyRequestEvent asked) {
        var query = asked.getQueryStringParameters();
        var headers = asked.getHeaders();
        return CanonicalJson.bytes(
                Json.obj()
                        .with("httpMethod", asked.getHttpMethod())
                        .with("path", asked.getPath())
                        .with("headers", texts(headers))
                        .with("multiValueHeaders", lists(headers))
                        .with("queryStringParameters", texts(query))
                        .with("multiValueQueryStringParameters", lists(query))
                        .with("requestContext", Json.obj().with("requestId", "rehearsal"))
                        .with("body", asked.getBody())
                        .with("isBase64Encoded", false));
    }

    private static Json.@Nullable Obj texts(@Nullable Map<String, String> named) {
        return each(named, Json::of);
    }

    private static Json.@Nullable Obj lists(@Nullable Map<String, String> named) {
        return each(named, value -> Json.texts(List.of(value)));
    }

    private static Json.@Nullable Obj each(
            @Nullable Map<String, String> named, Function<String, Json> form) {
        if (named == null) return null;
        var all = Json.obj();
        for (var one : named.entrySet()) all = all.with(one.getKey(), form.apply(one.getValue()));
        return all;
    }
}
