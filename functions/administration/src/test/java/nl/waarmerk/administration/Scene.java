package nl.waarmerk.administration;

import io.micronaut.context.ApplicationContext;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import nl.waarmerk.administration.Front.Call;
import nl.waarmerk.administration.Front.Heard;
import nl.waarmerk.register.store.RegisterStore;
import nl.waarmerk.testing.HandClock;
import nl.waarmerk.testing.InMemoryRegister;
import nl.waarmerk.testing.intake.InMemoryDrafts;

/// An empty register behind its function, and people with tokens before it, on 1 September 2023.
final class Scene<F extends Front> implements AutoCloseable {
    private static final AtomicInteger KEYS = new AtomicInteger();

    final HandClock clock = new HandClock("2023-09-01T10:00:00Z");
    final RegisterStore store;
    final InMemoryDrafts drafts = new InMemoryDrafts();
    final F front;
    private final TokenIssuer issuer = new TokenIssuer();

    /// @param host starts the context that it is given
    Scene(Function<ApplicationContext, F> host) {
        this(host, InMemoryRegister::new);
    }

    Scene(Function<ApplicationContext, F> host, Function<InstantSource, RegisterStore> stored) {
        store = stored.apply(clock);
        var context =
                ApplicationContext.builder("test")
                        .singletons(store, drafts)
                        .properties(issuer.settings())
                        .properties(
                                Map.of(
                                        "micronaut.server.port",
                                        -1,
                                        "micronaut.server.thread-selection",
                                        "BLOCKING"))
                        .banner(false)
                        .build();
        // By this very type: the framework has a `Clock` of its own, which is one too.
        context.registerSingleton(InstantSource.class, clock);
        front = host.apply(context);
    }

    String token(Who who) {
        return issuer.token(who, clock.instant());
    }

    Heard get(Who who, String path) {
        return front.send(
                new Call("GET", path, Map.of("Authorization", "Bearer " + token(who)), ""));
    }

    /// What makes a record: no `If-Match`.
    Heard post(Who who, String path, String body) {
        return front.send(call(who, path, body));
    }

    /// @param version of the record, as the caller saw it
    Heard post(Who who, String path, int version, String body) {
        return front.send(call(who, path, body).with("If-Match", tag(version)));
    }

    static String tag(int version) {
        return "\"" + version + ".0123456789abcdef\"";
    }

    Call call(Who who, String path, String body) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Authorization", "Bearer " + token(who));
        headers.put("Idempotency-Key", "key-" + KEYS.incrementAndGet());
        if (!body.isEmpty()) headers.put("Content-Type", "application/json");
        return new Call("POST", path, headers, body);
    }

    /// Admitted, with its home organisation, and in the pilot: version 3. Its number.
    String institution(String home) {
        var admitted =
                post(
                                Who.coordinator(),
                                "/v1/institutions",
                                """
                                {"name": {"nl": "%1$s"}, "sector": "hbo",
                                 "identifiers": [{"scheme": "schac", "value": "%1$s"}]}
                                """
                                        .formatted(home))
                        .done();
        var number = admitted.at("/record");
        post(
                        Who.coordinator(),
                        "/v1/institutions/" + number + "/participations",
                        2,
                        """
                        {"pilot": "ho", "phase": "first", "from": "2021-10-01"}
                        """)
                .done();
        return number;
    }

    /// Registered by a person of the institution: version 1. Its number.
    String programme(String home) {
        return post(Who.personAt(home), "/v1/programmes", Bodies.programme("2023-02-01"))
                .done()
                .at("/record");
    }

    /// By a person of the institution, for its first version: version 2. Where it is found.
    String proposal(String home, String programme) {
        return post(
                        Who.personAt(home),
                        "/v1/programmes/" + programme + "/accreditations",
                        1,
                        Bodies.decision("2023-03-15"))
                .done()
                .location();
    }

    /// Proposed by one person and confirmed by another: version 3.
    void grant(String home, String programme) {
        var proposal = proposal(home, programme);
        post(Who.colleagueAt(home), proposal + "/confirmation", 2, "").done();
    }

    @Override
    public void close() {
        front.close();
        issuer.close();
    }
}
