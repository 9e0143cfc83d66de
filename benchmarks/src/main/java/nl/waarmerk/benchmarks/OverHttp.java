package nl.waarmerk.benchmarks;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import nl.waarmerk.dynamodb.DynamoRegister;
import nl.waarmerk.dynamodb.Tables;
import nl.waarmerk.dynamodblocal.LocalDynamo;
import nl.waarmerk.dynamodblocal.TemplateTables;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.DemoDecision;
import nl.waarmerk.testing.Office;
import nl.waarmerk.validation.receipt.HeldKeys;

/// A verdict over HTTP with DynamoDB Local in the same process, four clients; goal: 0.7 of a bare route, p99 25 ms.
final class OverHttp {
    private static final String CLAIM = """
            {"programme":{"scheme":"badge-class","value":"%s"},"issuer":{"scheme":"brin","value":"25KB"},"awardedOn":"2023-07-04"}"""
            .formatted(Memory.badge(1).value());

    private OverHttp() {}

    static void run() throws Exception {
        try (var dynamo = LocalDynamo.inMemory(); var client = dynamo.client()) {
            TemplateTables.create(client, TemplateTables.template(), "");
            var store = new DynamoRegister(client, Tables.prefixed(""), InstantSource.system());
            var office = new Office(store, InstantSource.system());
            var owner = office.admit("Demo", Sector.HBO, Memory.ISSUER);
            var programme = office.offer(owner, Demo.programme("Demo"));
            office.accredit(programme, DemoDecision.validFrom("2022-02-01").decision());
            office.byTwo(programme, Demo.link(Memory.badge(1)));
            try (var context = ApplicationContext.builder()
                    .singletons(store, HeldKeys.fresh())
                    .properties(Map.of("micronaut.server.port", -1, "waarmerk.address", "http://127.0.0.1:9", "waarmerk.tokens.issuer", "http://127.0.0.1:9",
                            "waarmerk.tokens.audience", "none", "waarmerk.tokens.jwks", "http://127.0.0.1:9/none"))
                    .start()) {
                measure(context.getBean(EmbeddedServer.class).start().getURI());
            }
        }
    }

    private static void measure(URI server) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var verdict = HttpRequest.newBuilder(server.resolve("/v1/validations"))
                    .header("Content-Type", "application/vnd.waarmerk.claim+json")
                    .POST(HttpRequest.BodyPublishers.ofString(CLAIM))
                    .build();
            var bare = HttpRequest.newBuilder(server.resolve("/bare")).POST(HttpRequest.BodyPublishers.noBody()).build();
            var warm = new Load(4, Duration.ofSeconds(15));
            var load = new Load(4, Duration.ofSeconds(15));
            for (var request : new HttpRequest[] {bare, verdict}) warm.run(() -> ok(http, request));
            var baseline = load.run(() -> ok(http, bare));
            var measured = load.run(() -> ok(http, verdict));
            System.out.printf("verdict over HTTP: %.0f/s, p50 %.1f ms, p99 %.1f ms; bare route: %.0f/s, p99 %.1f ms; ratio %.2f (goal 0.70, p99 25 ms)%n",
                    measured.perSecond(), measured.p50Millis(), measured.p99Millis(),
                    baseline.perSecond(), baseline.p99Millis(), measured.perSecond() / baseline.perSecond());
        }
    }

    private static boolean ok(HttpClient http, HttpRequest request) throws Exception {
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        return true;
    }
}
