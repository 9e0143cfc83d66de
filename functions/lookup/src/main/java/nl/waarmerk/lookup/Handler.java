package nl.waarmerk.lookup;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import io.micronaut.context.ApplicationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.waarmerk.http.lambda.WaarmerkHandler;

/// The Lambda. Before the snapshot it asks for the first programmes of several institutions, and
/// for a name that nobody has.
public final class Handler extends WaarmerkHandler {
    public Handler() {}

    Handler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected List<APIGatewayProxyRequestEvent> priming() {
        var asked = new ArrayList<APIGatewayProxyRequestEvent>();
        for (var number : firstProgrammes())
            asked.add(get("/v1/programmes/" + number, Map.of("asOf", "2023-07-04")));
        asked.add(get("/v1/names", Map.of("scheme", "brin", "value", "00AA")));
        return asked;
    }
}
