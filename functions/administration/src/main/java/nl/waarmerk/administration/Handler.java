package nl.waarmerk.administration;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import io.micronaut.context.ApplicationContext;
import java.util.Map;
import nl.waarmerk.http.lambda.WaarmerkHandler;
import org.crac.Context;
import org.crac.Resource;

/// The Lambda. No route of this function is open to everybody: before the snapshot it refuses a
/// reader without a token, and an act that nobody may do is rehearsed.
public final class Handler extends WaarmerkHandler {
    public Handler() {}

    Handler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected APIGatewayProxyRequestEvent priming() {
        return new APIGatewayProxyRequestEvent()
                .withHttpMethod("GET")
                .withPath("/v1/proposals")
                .withHeaders(Map.of("Accept", "application/json"));
    }

    @Override
    protected int primed() {
        return 401;
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) {
        super.beforeCheckpoint(context);
        getApplicationContext().getBean(Rehearsal.class).play();
    }
}
