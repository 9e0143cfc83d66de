package nl.waarmerk.lookup;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import nl.waarmerk.http.lambda.WaarmerkHandler;

/// The Lambda. Before the snapshot it asks for a record and a name that nobody has.
public final class Handler extends WaarmerkHandler {
    public Handler() {}

    Handler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected List<APIGatewayProxyRequestEvent> priming() {
        return List.of(
                get("/v1/programmes/MCNL-9999-9999", Map.of("asOf", "2022-01-01")),
                get("/v1/names", Map.of("scheme", "brin", "value", "00AA")));
    }
}
