package nl.waarmerk.intake;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import nl.waarmerk.http.lambda.WaarmerkHandler;

/// The Lambda. Before the snapshot it asks for the drafts of the caller's and of the first
/// institution.
public final class Handler extends WaarmerkHandler {
    public Handler() {}

    Handler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected List<APIGatewayProxyRequestEvent> priming() {
        var waiting = Map.of("state", "waiting", "pageSize", "10");
        var ofOne = Map.of("institution", "I-0001", "state", "waiting", "pageSize", "1");
        return List.of(get("/v1/drafts", waiting), get("/v1/drafts", ofOne));
    }
}
