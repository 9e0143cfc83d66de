package nl.waarmerk.process.routes;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import io.micronaut.context.ApplicationContext;
import nl.waarmerk.http.lambda.WaarmerkHandler;

/// The Lambda. Before the snapshot it asks for the one thing that needs no token.
public final class Handler extends WaarmerkHandler {
    public Handler() {}

    Handler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected APIGatewayProxyRequestEvent priming() {
        return new APIGatewayProxyRequestEvent()
                .withHttpMethod("GET")
                .withPath("/v1/process/public-figures");
    }
}
