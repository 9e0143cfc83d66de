package nl.waarmerk.administration;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import nl.waarmerk.http.lambda.WaarmerkHandler;
import org.crac.Context;
import org.crac.Resource;

/// The Lambda. Before the snapshot it asks what waits, and an act that nobody may do is rehearsed.
public final class Handler extends WaarmerkHandler {
    public Handler() {}

    Handler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected List<APIGatewayProxyRequestEvent> priming() {
        return List.of(get("/v1/proposals", Map.of("state", "waiting", "pageSize", "10")));
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) {
        super.beforeCheckpoint(context);
        getApplicationContext().getBean(Rehearsal.class).play();
    }
}
