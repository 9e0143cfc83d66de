package nl.waarmerk.http.lambda;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.function.aws.proxy.payload1.ApiGatewayProxyRequestEventFunction;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.waarmerk.http.CommonHeaders;
import nl.waarmerk.http.ProblemKind;
import nl.waarmerk.http.token.RehearsedTokens;
import nl.waarmerk.register.identity.InstitutionId;
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
    private static final GatewayEvents EVENTS = new GatewayEvents();
    private static final int REQUESTS = 200;
    private static final long LONGEST = Duration.ofSeconds(60).toNanos();
    private static final int INSTITUTIONS = 12;
    private static final int FAILURE = 500;

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
        return IntStream.rangeClosed(1, INSTITUTIONS)
                .mapToObj(one -> new ProgrammeNumber(new InstitutionId(one), 1).toString())
                .toList();
    }

    /// What nobody needs here is not looked for: each start would pay for it.
    @Override
    protected ApplicationContextBuilder newApplicationContextBuilder() {
        return super.newApplicationContextBuilder()
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
            // Without the invocation: nobody asks the framework for it, which would keep each.
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

    /// As anyone and as a caller, until the code is compiled. A snapshot without it is slow, not
    /// wrong: it does not fail the deployment.
    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) {
        try {
            getApplicationContext().getBean(RehearsedTokens.class).during(this::rehearse);
        } catch (RuntimeException e) {
            LOG.warn("the rehearsal before the snapshot failed", e);
        }
    }

    /// Lambda gives up on a start after 130 s, which a slow store must not bring about.
    private void rehearse(List<String> tokens) {
        long began = System.nanoTime();
        for (int told = 0; told < REQUESTS && System.nanoTime() - began < LONGEST; ) {
            var all = priming();
            if (all.isEmpty()) return;
            for (var asked : all) {
                rehearse(asked);
                for (var token : tokens) rehearse(authorised(asked, token));
                told += 1 + tokens.size();
            }
        }
    }

    /// From the bytes of the event to those of the answer. A store that is away is not waited for
    /// again and again.
    private void rehearse(APIGatewayProxyRequestEvent asked) {
        APIGatewayProxyRequestEvent event =
                EVENTS.fromJson(
                        new ByteArrayInputStream(EventText.of(asked)),
                        APIGatewayProxyRequestEvent.class);
        var answer = handleRequest(event, null);
        if (answer.getStatusCode() >= FAILURE)
            throw new IllegalStateException(
                    asked.getPath() + " was answered " + answer.getStatusCode());
        EVENTS.toJson(answer, OutputStream.nullOutputStream(), APIGatewayProxyResponseEvent.class);
    }

    private static APIGatewayProxyRequestEvent authorised(
            APIGatewayProxyRequestEvent asked, String token) {
        var headers = new HashMap<>(asked.getHeaders());
        headers.put("Authorization", "Bearer " + token);
        return asked.withHeaders(headers);
    }

    @Override
    public void afterRestore(Context<? extends Resource> context) {}

    @SuppressWarnings("this-escape")
    private void register() {
        Core.getGlobalContext().register(this);
    }
}
