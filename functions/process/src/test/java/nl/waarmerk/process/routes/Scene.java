package nl.waarmerk.process.routes;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import io.micronaut.context.ApplicationContext;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import nl.waarmerk.process.project.Projector;
import nl.waarmerk.process.store.ProcessStore;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.store.RegisterStore;
import nl.waarmerk.register.store.Salt;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.DemoDecision;
import nl.waarmerk.testing.HandClock;
import nl.waarmerk.testing.Heard;
import nl.waarmerk.testing.InMemoryRegister;
import nl.waarmerk.testing.Office;
import nl.waarmerk.testing.TestIssuer;
import nl.waarmerk.testing.Watched;
import nl.waarmerk.testing.process.InMemoryProcess;
import org.jspecify.annotations.Nullable;

/// The function before a register of Avans (I-0001) and HAN (I-0002), each with an accredited
/// programme, on 2 March 2026.
final class Scene implements AutoCloseable {
    static final String HAN = "han.nl";
    static final String AVANS = "avans.nl";

    final HandClock clock = new HandClock("2025-09-01T09:00:00Z");
    final InMemoryProcess log = new InMemoryProcess();
    final InMemoryRegister register = new InMemoryRegister(clock);
    final Office office = new Office(register, clock);
    final Watched<RegisterStore> readRegister = Watched.over(RegisterStore.class, register);
    final Watched<ProcessStore> usedLog = Watched.over(ProcessStore.class, log);
    private final TestIssuer issuer = TestIssuer.started();
    final Handler handler;

    Scene(Path exports) {
        programme("Avans", AVANS);
        programme("HAN", HAN);
        clock.set(Instant.parse("2026-03-02T09:00:00Z"));
        project();
        var context =
                ApplicationContext.builder("test")
                        .singletons(readRegister.store(), usedLog.store(), new FolderShelf(exports))
                        .properties(issuer.settings())
                        .banner(false)
                        .build();
        // By this very type: the framework has a `Clock` of its own, which is one too.
        context.registerSingleton(InstantSource.class, clock);
        handler = new Handler(context);
    }

    private ProgrammeNumber programme(String name, String home) {
        var institution =
                office.admit(name, Sector.HBO, Identifier.registrable(Scheme.SCHAC, home));
        var programme = office.offer(institution, Demo.programme("Sales Manager"));
        office.accredit(
                programme, DemoDecision.validFrom("2025-09-08").decidedOn("2025-09-01").decision());
        return programme;
    }

    void project() {
        var random = new Random(1);
        new Projector(register, log, () -> Salt.random(random)).rebuild();
    }

    Heard get(String role, String home, String path) {
        return send("GET", path, null, token(role, home));
    }

    Heard post(String role, String home, String path, String body) {
        return send("POST", path, body, token(role, home));
    }

    String token(String role, String home) {
        return issuer.person(role, home, clock.instant());
    }

    Heard send(String method, String path, @Nullable String body, @Nullable String token) {
        var headers = new LinkedHashMap<String, String>();
        if (token != null) headers.put("Authorization", "Bearer " + token);
        if (body != null) headers.put("Content-Type", "application/json");
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

    /// An event of HAN's first programme, as HAN posts it. `type`: `award.completed`.
    static Json.Obj event(String id, String cohort, String type, String time) {
        return Json.obj()
                .with("specversion", "1.0")
                .with("id", id)
                .with("source", "I-0002")
                .with("type", "nl.waarmerk.process." + type)
                .with("subject", "MCNL-0002-0001" + (cohort.isEmpty() ? "" : "." + cohort))
                .with("time", time)
                .with("data", Json.obj().with("role", "institution"));
    }

    @Override
    public void close() {
        handler.getApplicationContext().close();
        issuer.close();
    }
}
