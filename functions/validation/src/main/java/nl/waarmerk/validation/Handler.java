package nl.waarmerk.validation;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import nl.waarmerk.http.lambda.WaarmerkHandler;

/// The Lambda. Before the snapshot it judges a claim that nobody makes: both reads, the judgement,
/// the answer.
public final class Handler extends WaarmerkHandler {
    private static final String NOBODYS_CLAIM =
            """
            {"programme":{"scheme":"rio-unit","value":"0000O0000"},"issuer":{"scheme":"brin","value":"00AA"},"awardedOn":"2022-01-01"}\
            """;

    public Handler() {}

    Handler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected List<APIGatewayProxyRequestEvent> priming() {
        return List.of(
                new APIGatewayProxyRequestEvent()
                        .withHttpMethod("POST")
                        .withPath("/v1/validations")
                        .withHeaders(Map.of("Content-Type", "application/vnd.waarmerk.claim+json"))
                        .withBody(NOBODYS_CLAIM));
    }
}
