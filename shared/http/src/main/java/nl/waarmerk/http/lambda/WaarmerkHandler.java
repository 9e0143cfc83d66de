package nl.waarmerk.http.lambda;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.env.Environment;
import io.micronaut.function.aws.MicronautLambdaContext;
import io.micronaut.function.aws.proxy.payload1.ApiGatewayProxyRequestEventFunction;
import io.micronaut.http.annotation.Controller;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.waarmerk.http.CommonHeaders;
import nl.waarmerk.http.ProblemKind;
import nl.waarmerk.http.token.RehearsedTokens;
import nl.waarmerk.register.identity.ProgrammeNumber;
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
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int INSTITUTIONS = 12;

    protected WaarmerkHandler() {
        register();
    }

    /// For a context that was made elsewhere.
    protected WaarmerkHandler(ApplicationContext context) {
        super(context);
        register();
    }

    /// What is asked before the snapshot, of the routes that callers ask most, so that the first
    /// one does not wait. Nothing may come of it.
    protected abstract List<APIGatewayProxyRequestEvent> priming();

    protected static APIGatewayProxyRequestEvent get(String path, Map<String, String> query) {
        return new APIGatewayProxyRequestEvent()
                .withHttpMethod("GET")
                .withPath(path)
                .withQueryStringParameters(query)
                .withHeaders(Map.of("Accept", "application/json"));
    }

    /// Of some of the institutions that came first: a register that is in use has several of them,
    /// and the way to a record is longer than the way to none.
    protected static List<String> firstProgrammes() {
        return ProgrammeNumber.firstOfEach(INSTITUTIONS).stream()
                .map(ProgrammeNumber::text)
                .toList();
    }

    /// The routes and all that they need are made now, so that what is missing keeps the function
    /// from starting. What nobody needs is neither looked for nor made: each start would pay for
    /// it.
    @Override
    @SuppressWarnings("unchecked") // an array of one class
    protected ApplicationContextBuilder newApplicationContextBuilder() {
        return ApplicationContext.builder(
                        Environment.FUNCTION, MicronautLambdaContext.ENVIRONMENT_LAMBDA)
                .eagerInitAnnotated(Controller.class)
                .deduceEnvironment(false)
                .deduceCloudEnvironment(false)
                .bootstrapEnvironment(false);
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
            // Without the invocation: nobody asks the framework for it, which would make each a
            // bean.
            var answer = super.handleRequest(arrival.event(), null);
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

    /// A snapshot without a rehearsal is slow, not wrong: it does not fail the deployment.
    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) {
        try {
            getApplicationContext()
                    .getBean(RehearsedTokens.class)
                    .during(new Rehearsal(this, LONGEST)::play);
        } catch (RuntimeException e) {
            LOG.warn("the rehearsal before the snapshot failed", e);
        }
    }

    @Override
    public void afterRestore(Context<? extends Resource> context) {}

    @SuppressWarnings("this-escape")
    private void register() {
        Core.getGlobalContext().register(this);
    }
}
