package nl.waarmerk.http.lambda;

import com.amazonaws.services.lambda.runtime.CustomPojoSerializer;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent.ProxyRequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The gateway's events as JSON: what the edge reads of a request, all of an answer. The framework
/// has one for every event that AWS knows: 360 classes more at each start.
public final class GatewayEvents implements CustomPojoSerializer {
    private static final JsonFactory JSON = new JsonFactory();

    /// Lambda makes it by its name.
    public GatewayEvents() {}

    @Override
    // The type is the handler's own, which Lambda took from its method.
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> T fromJson(InputStream in, Type type) {
        try (var parser = JSON.createParser(in)) {
            return (T) request(parser);
        } catch (IOException e) {
            throw new UncheckedIOException("the gateway's event is no JSON", e);
        }
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public <T> T fromJson(String text, Type type) {
        return fromJson(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), type);
    }

    @Override
    public <T> void toJson(T value, OutputStream out, Type type) {
        try {
            AnswerText.write((APIGatewayProxyResponseEvent) value, JSON.createGenerator(out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static APIGatewayProxyRequestEvent request(JsonParser in) throws IOException {
        var event = new APIGatewayProxyRequestEvent();
        in.nextToken();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            var name = in.currentName();
            in.nextToken();
            switch (name) {
                case "httpMethod" -> event.setHttpMethod(text(in));
                case "path" -> event.setPath(text(in));
                case "headers" -> event.setHeaders(texts(in));
                case "multiValueHeaders" -> event.setMultiValueHeaders(lists(in));
                case "queryStringParameters" -> event.setQueryStringParameters(texts(in));
                case "multiValueQueryStringParameters" ->
                        event.setMultiValueQueryStringParameters(lists(in));
                case "body" -> event.setBody(text(in));
                case "isBase64Encoded" -> event.setIsBase64Encoded(in.getValueAsBoolean());
                case "requestContext" -> event.setRequestContext(context(in));
                default -> in.skipChildren();
            }
        }
        return event;
    }

    private static ProxyRequestContext context(JsonParser in) throws IOException {
        var context = new ProxyRequestContext();
        if (in.currentToken() == JsonToken.VALUE_NULL) return context;
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            var name = in.currentName();
            in.nextToken();
            if (name.equals("requestId")) context.setRequestId(text(in));
            else in.skipChildren();
        }
        return context;
    }

    private static @Nullable Map<String, @Nullable String> texts(JsonParser in) throws IOException {
        if (in.currentToken() == JsonToken.VALUE_NULL) return null;
        var all = new HashMap<String, @Nullable String>();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            var name = in.currentName();
            in.nextToken();
            all.put(name, text(in));
        }
        return all;
    }

    private static @Nullable Map<String, @Nullable List<@Nullable String>> lists(JsonParser in)
            throws IOException {
        if (in.currentToken() == JsonToken.VALUE_NULL) return null;
        var all = new HashMap<String, @Nullable List<@Nullable String>>();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            var name = in.currentName();
            all.put(name, in.nextToken() == JsonToken.START_ARRAY ? list(in) : null);
        }
        return all;
    }

    private static List<@Nullable String> list(JsonParser in) throws IOException {
        var all = new ArrayList<@Nullable String>();
        while (in.nextToken() != JsonToken.END_ARRAY) all.add(text(in));
        return all;
    }

    private static @Nullable String text(JsonParser in) throws IOException {
        return in.getValueAsString();
    }
}
