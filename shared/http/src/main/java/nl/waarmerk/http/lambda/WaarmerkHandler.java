package nl.waarmerk.http.lambda;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import io.micronaut.context.ApplicationContext;
import io.micronaut.function.aws.proxy.payload1.ApiGatewayProxyRequestEventFunction;
import nl.waarmerk.http.CommonHeaders;
import nl.waarmerk.http.ProblemKind;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A function behind the gateway. Whatever happens, it answers: an invocation that fails is a bare
/// 502 to the client.
public abstract class WaarmerkHandler extends ApiGatewayProxyRequestEventFunction
        implements Resource {
    private static final Logger LOG = LoggerFactory.getLogger(WaarmerkHandler.class);

    protected WaarmerkHandler() {
        register();
    }

    /// For a context that was made elsewhere.
    protected WaarmerkHandler(ApplicationContext context) {
        super(context);
        register();
    }

    /// One request of this function's own, run before the snapshot so that the first caller does
    /// not wait for it.
    protected abstract APIGatewayProxyRequestEvent priming();

    /// What the priming request is answered.
    protected int primed() {
        return 200;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(
            APIGatewayProxyRequestEvent input,
            com.amazonaws.services.lambda.runtime.@Nullable Context context) {
        var fallback = new FallbackAnswers(getApplicationContext().getBean(CommonHeaders.class));
        var arrival = Arrival.of(input, context);
        try {
            if (arrival.unusable().isPresent())
                return fallback.of(arrival, ProblemKind.MALFORMED, arrival.unusable().get());
            var answer = super.handleRequest(arrival.event(), context);
            if (fallback.passedTheEdge(answer)) return answer;
            LOG.error("request {}: an answer came that the edge did not make", arrival.requestId());
        } catch (RuntimeException | Error e) {
            LOG.error(
                    "request {} {} {}",
                    arrival.requestId(),
                    arrival.event().getHttpMethod(),
                    arrival.event().getPath(),
                    e);
        }
        return fallback.of(
                arrival,
                ProblemKind.INTERNAL,
                "Repeat it later, or report it with the request's id.");
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) {
        // A snapshot without it is slow, not wrong: it does not fail the deployment.
        int status = handleRequest(priming(), null).getStatusCode();
        if (status != primed()) LOG.warn("the priming request was answered {}", status);
    }

    @Override
    public void afterRestore(Context<? extends Resource> context) {}

    @SuppressWarnings("this-escape")
    private void register() {
        Core.getGlobalContext().register(this);
    }
}
