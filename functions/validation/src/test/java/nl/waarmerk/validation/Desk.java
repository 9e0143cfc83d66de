package nl.waarmerk.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.nimbusds.jose.jwk.ECKey;
import io.micronaut.context.ApplicationContext;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.store.RegisterReads;
import nl.waarmerk.testing.Heard;
import nl.waarmerk.validation.receipt.HeldKeys;
import nl.waarmerk.validation.receipt.ReceiptKeys;

/// Where verdicts are asked: the real handler before a register, with events as the gateway makes
/// them. Each answer is held against the description of the interface.
final class Desk implements AutoCloseable {
    static final String CREDENTIAL = "application/json";
    static final String CLAIM = "application/vnd.waarmerk.claim+json";

    static final String ADDRESS = "https://register.waarmerk.example";

    /// Nobody brings a token where none is believed; a function without these settings does not
    /// start.
    private static final Map<String, Object> SETTINGS =
            Map.of(
                    "waarmerk.address", ADDRESS,
                    "waarmerk.tokens.issuer", "https://login.example",
                    "waarmerk.tokens.audience", "waarmerk",
                    "waarmerk.tokens.jwks", "https://login.example/keys");

    static final ECKey KEY = HeldKeys.newKey();
    static final HeldKeys KEYS = new HeldKeys(List.of(KEY));

    private static final Described DESCRIBED = new Described();
    private static final TrqpDescribed TRQP = new TrqpDescribed();

    private final Handler handler;

    Desk(RegisterReads register, InstantSource clock) {
        this(register, clock, Map.of());
    }

    /// Where tokens of an issuer with real keys are believed.
    Desk(RegisterReads register, InstantSource clock, Map<String, Object> tokens) {
        this(register, clock, KEYS, tokens);
    }

    Desk(
            RegisterReads register,
            InstantSource clock,
            ReceiptKeys keys,
            Map<String, Object> tokens) {
        var settings = new HashMap<>(SETTINGS);
        settings.putAll(tokens);
        var context =
                ApplicationContext.builder()
                        .environments("test")
                        .banner(false)
                        .properties(settings)
                        .singletons(register, keys)
                        .build();
        // By its type: otherwise the framework's own clock is the better match.
        context.registerSingleton(InstantSource.class, clock);
        handler = new Handler(context);
    }

    Handler handler() {
        return handler;
    }

    ApplicationContext context() {
        return handler.getApplicationContext();
    }

    /// `query`: parameters as `name=value`, decoded.
    Heard bring(Json credential, String... query) {
        return bring(CREDENTIAL, CanonicalJson.ordered(credential), query);
    }

    Heard claim(Identifier programme, Identifier issuer, String awardedOn, String... query) {
        var claim =
                Json.obj()
                        .with("programme", programme.json())
                        .with("issuer", issuer.json())
                        .with("awardedOn", awardedOn);
        return bring(CLAIM, CanonicalJson.ordered(claim), query);
    }

    Heard batch(String contentType, String body, String... query) {
        return post("/v1/validations/batch", contentType, body, query);
    }

    /// Lines of JSON, as many as somebody who is known may bring.
    Heard thousands(String token, String lines) {
        return send(
                withToken(event("/v1/validations/batch", "application/x-ndjson", lines), token));
    }

    Heard draft(String token, Json document, String... query) {
        var event = event("/v1/draft-checks", CREDENTIAL, CanonicalJson.ordered(document), query);
        return send(withToken(event, token));
    }

    static APIGatewayProxyRequestEvent withToken(APIGatewayProxyRequestEvent event, String token) {
        var headers = new HashMap<>(event.getHeaders());
        headers.put("Authorization", "Bearer " + token);
        var multiple = new HashMap<>(event.getMultiValueHeaders());
        multiple.put("Authorization", List.of("Bearer " + token));
        return event.clone().withHeaders(headers).withMultiValueHeaders(multiple);
    }

    Heard bring(String contentType, String body, String... query) {
        return post("/v1/validations", contentType, body, query);
    }

    /// As the gateway packs what it holds to be binary.
    Heard bring(String contentType, byte[] body) {
        var packed = Base64.getEncoder().encodeToString(body);
        return send(event("/v1/validations", contentType, packed).withIsBase64Encoded(true));
    }

    Heard trqp(String question, Json query) {
        return post("/trqp/" + question, CREDENTIAL, CanonicalJson.ordered(query));
    }

    Heard get(String path, String... query) {
        return send(
                new APIGatewayProxyRequestEvent()
                        .withHttpMethod("GET")
                        .withPath(path)
                        .withHeaders(Map.of())
                        .withMultiValueQueryStringParameters(parameters(query)));
    }

    private Heard post(String path, String contentType, String body, String... query) {
        return send(event(path, contentType, body, query));
    }

    private static APIGatewayProxyRequestEvent event(
            String path, String contentType, String body, String... query) {
        return new APIGatewayProxyRequestEvent()
                .withHttpMethod("POST")
                .withPath(path)
                .withHeaders(Map.of("Content-Type", contentType))
                .withMultiValueHeaders(Map.of("Content-Type", List.of(contentType)))
                .withMultiValueQueryStringParameters(parameters(query))
                .withBody(body)
                .withIsBase64Encoded(false);
    }

    private static Map<String, List<String>> parameters(String... query) {
        var parameters = new LinkedHashMap<String, List<String>>();
        for (var pair : query) {
            var parts = pair.split("=", 2);
            parameters.put(parts[0], List.of(parts[1]));
        }
        return parameters;
    }

    Heard send(APIGatewayProxyRequestEvent event) {
        var answer = handler.handleRequest(event, null);
        var headers = new HashMap<String, String>();
        if (answer.getMultiValueHeaders() != null)
            answer.getMultiValueHeaders()
                    .forEach((name, values) -> headers.put(name, String.join(", ", values)));
        if (answer.getHeaders() != null) headers.putAll(answer.getHeaders());
        var body = answer.getBody() == null ? "" : answer.getBody();
        boolean encoded = Boolean.TRUE.equals(answer.getIsBase64Encoded());
        return described(
                event.getPath(),
                new Heard(
                        answer.getStatusCode(),
                        headers,
                        encoded ? new String(Base64.getDecoder().decode(body), UTF_8) : body));
    }

    private static String answer(String path) {
        return switch (path) {
            case "/v1/validations/batch" -> "BatchAnswer";
            case "/v1/draft-checks" -> "DraftAnswer";
            case "/v1/keys" -> "ReceiptKeys";
            default -> "Verdict";
        };
    }

    /// Whatever is asked in these tests, the answer has the form that the interface describes.
    private static Heard described(String path, Heard heard) {
        if (path.startsWith("/trqp/")) return TRQP.described(path, heard);
        var schema = heard.status() == 200 ? answer(path) : "Problem";
        assertThat(DESCRIBED.faults(schema, heard.text())).as(heard.text()).isEmpty();
        return heard;
    }

    @Override
    public void close() {
        handler.getApplicationContext().close();
    }
}
