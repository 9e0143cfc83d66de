package nl.waarmerk.intake;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import io.micronaut.context.ApplicationContext;
import java.util.Map;
import nl.waarmerk.http.lambda.WaarmerkHandler;

/// The Lambda. No route of this function is open to everybody: before the snapshot it refuses a
/// reader without a token.
public final class Handler extends WaarmerkHandler {
    public Handler() {}

    Handler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected APIGatewayProxyRequestEvent priming() {
        return new APIGatewayProxyRequestEvent()
                .withHttpMethod("GET")
                .withPath("/v1/drafts")
                .withHeaders(Map.of("Accept", "application/json"));
    }

    @Override
    protected int primed() {
        return 401;
    }
}
