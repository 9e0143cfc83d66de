package nl.waarmerk.validation;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import nl.waarmerk.http.lambda.WaarmerkHandler;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;

/// The Lambda. Before the snapshot it judges claims of the first programmes of several
/// institutions: both reads, the judgement, the answer.
public final class Handler extends WaarmerkHandler {
    public Handler() {}

    Handler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected List<APIGatewayProxyRequestEvent> priming() {
        return firstProgrammes().stream().map(Handler::claim).toList();
    }

    private static APIGatewayProxyRequestEvent claim(String number) {
        var claim =
                Json.obj()
                        .with("programme", name("registry", number))
                        .with("issuer", name("brin", "25KB"))
                        .with("awardedOn", "2023-07-04");
        return new APIGatewayProxyRequestEvent()
                .withHttpMethod("POST")
                .withPath("/v1/validations")
                .withHeaders(Map.of("Content-Type", "application/vnd.waarmerk.claim+json"))
                .withBody(CanonicalJson.text(claim));
    }

    private static Json.Obj name(String scheme, String value) {
        return Json.obj().with("scheme", scheme).with("value", value);
    }
}
