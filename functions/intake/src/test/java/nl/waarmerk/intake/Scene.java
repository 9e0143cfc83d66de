package nl.waarmerk.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import io.micronaut.context.ApplicationContext;
import java.net.URI;
import java.net.URLDecoder;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.intake.DraftStore;
import nl.waarmerk.register.store.RegisterStore;
import nl.waarmerk.testing.HandClock;
import nl.waarmerk.testing.Heard;
import nl.waarmerk.testing.InMemoryRegister;
import nl.waarmerk.testing.Office;
import nl.waarmerk.testing.TestIssuer;
import nl.waarmerk.testing.Watched;
import nl.waarmerk.testing.intake.InMemoryDrafts;
import org.jspecify.annotations.Nullable;

/// The function before a register of Avans (I-0001) and HAN (I-0002), on 2 March 2026.
final class Scene implements AutoCloseable {
    static final String HAN = "han.nl";
    static final String AVANS = "avans.nl";

    final HandClock clock = new HandClock("2026-03-02T09:00:00Z");
    final InMemoryRegister register = new InMemoryRegister(clock);
    final Office office = new Office(register, clock);
    final DraftStore drafts;
    final Watched<RegisterStore> readRegister = Watched.over(RegisterStore.class, register);
    final Watched<DraftStore> usedDrafts;
    final InstitutionId han;
    private final TestIssuer issuer = TestIssuer.started();
    final Handler handler;

    Scene() {
        this(new InMemoryDrafts());
    }

    Scene(DraftStore drafts) {
        this.drafts = drafts;
        usedDrafts = Watched.over(DraftStore.class, drafts);
        institution("Avans Hogeschool", AVANS);
        han = institution("HAN University of Applied Sciences", HAN);
        var context =
                ApplicationContext.builder("test")
                        .singletons(readRegister.store(), usedDrafts.store())
                        .properties(issuer.settings())
                        .banner(false)
                        .build();
        // By this very type: the framework has a `Clock` of its own, which is one too.
        context.registerSingleton(InstantSource.class, clock);
        handler = new Handler(context);
    }

    private InstitutionId institution(String name, String home) {
        return office.admit(name, Sector.HBO, Identifier.registrable(Scheme.SCHAC, home));
    }

    Heard csv(String role, String home, String text) {
        return send("POST", "/v1/imports", "text/csv", text, token(role, home));
    }

    Heard catalogue(String role, String home, String text) {
        return send("POST", "/v1/imports", "application/json", text, token(role, home));
    }

    Heard get(String role, String home, String path) {
        return send("GET", path, null, null, token(role, home));
    }

    String token(String role, String home) {
        return issuer.person(role, home, clock.instant());
    }

    Heard send(
            String method,
            String path,
            @Nullable String type,
            @Nullable String body,
            @Nullable String token) {
        var headers = new LinkedHashMap<String, String>();
        if (token != null) headers.put("Authorization", "Bearer " + token);
        if (type != null) headers.put("Content-Type", type);
        var address = URI.create(path);
        var query = new LinkedHashMap<String, List<String>>();
        if (address.getRawQuery() != null)
            for (var pair : address.getRawQuery().split("&", -1)) {
                var parts = pair.split("=", 2);
                query.put(parts[0], List.of(URLDecoder.decode(parts[1], UTF_8)));
            }
        return send(
                new APIGatewayProxyRequestEvent()
                        .withHttpMethod(method)
                        .withPath(address.getPath())
                        .withHeaders(headers)
                        .withMultiValueQueryStringParameters(query)
                        .withBody(body)
                        .withIsBase64Encoded(false));
    }

    Heard send(APIGatewayProxyRequestEvent event) {
        var answer = handler.handleRequest(event, null);
        var headers = new LinkedHashMap<String, String>();
        if (answer.getMultiValueHeaders() != null)
            answer.getMultiValueHeaders()
                    .forEach((name, values) -> headers.put(name, values.getFirst()));
        if (answer.getHeaders() != null) headers.putAll(answer.getHeaders());
        var body = answer.getBody() == null ? "" : answer.getBody();
        boolean encoded = Boolean.TRUE.equals(answer.getIsBase64Encoded());
        return new Heard(
                answer.getStatusCode(),
                headers,
                encoded ? new String(Base64.getDecoder().decode(body), UTF_8) : body);
    }

    @Override
    public void close() {
        handler.getApplicationContext().close();
        issuer.close();
    }
}
