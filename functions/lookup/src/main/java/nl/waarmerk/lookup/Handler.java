package nl.waarmerk.lookup;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import io.micronaut.context.ApplicationContext;
import java.util.Map;
import nl.waarmerk.http.lambda.WaarmerkHandler;

/// The Lambda. Before the snapshot it asks for a name that nobody has: the way of every read,
/// without an effect.
public final class Handler extends WaarmerkHandler {
    public Handler() {}

    Handler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected APIGatewayProxyRequestEvent priming() {
        return new APIGatewayProxyRequestEvent()
                .withHttpMethod("GET")
                .withPath("/v1/names")
                .withQueryStringParameters(Map.of("scheme", "brin", "value", "00AA"))
                .withHeaders(Map.of("Accept", "application/json"));
    }
}
