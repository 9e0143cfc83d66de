package nl.waarmerk.process.routes;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import nl.waarmerk.http.lambda.WaarmerkHandler;

/// The Lambda. Before the snapshot it asks for what needs no token, and for the cases of the first
/// institution and one of them.
public final class Handler extends WaarmerkHandler {
    public Handler() {}

    Handler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected List<APIGatewayProxyRequestEvent> priming() {
        return List.of(
                get("/v1/process/public-figures", Map.of()),
                get("/v1/cases", Map.of("institution", "I-0001", "pageSize", "1")),
                get("/v1/cases/MCNL-0001-0001", Map.of()));
    }
}
