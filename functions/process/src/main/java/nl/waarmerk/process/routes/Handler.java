package nl.waarmerk.process.routes;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import io.micronaut.context.ApplicationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.waarmerk.http.lambda.WaarmerkHandler;

/// The Lambda. Before the snapshot it asks for what needs no token, and for the cases of the first
/// institution and the first case of several.
public final class Handler extends WaarmerkHandler {
    public Handler() {}

    Handler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected List<APIGatewayProxyRequestEvent> priming() {
        var asked = new ArrayList<APIGatewayProxyRequestEvent>();
        asked.add(get("/v1/process/public-figures", Map.of()));
        asked.add(get("/v1/cases", Map.of("institution", "I-0001", "pageSize", "1")));
        for (var number : firstProgrammes()) asked.add(get("/v1/cases/" + number, Map.of()));
        return asked;
    }
}
