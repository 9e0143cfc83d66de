package nl.waarmerk.benchmarks;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.waarmerk.dynamodb.DynamoRegister;
import nl.waarmerk.dynamodb.Tables;
import nl.waarmerk.dynamodblocal.LocalDynamo;
import nl.waarmerk.dynamodblocal.TemplateTables;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.store.RegisterReads;
import nl.waarmerk.testing.TestIssuer;
import nl.waarmerk.validation.receipt.HeldKeys;

/// A batch of 6,000 claims over HTTP with DynamoDB Local in the same process; its baseline only reads the same records (the names are known from the first run on).
final class BatchOverHttp {
    private static final int WARM = 20;
    private static final int RUNS = 21;

    private BatchOverHttp() {}

    static void run() throws Exception {
        try (var dynamo = LocalDynamo.inMemory(); var client = dynamo.client(); var tokens = new TestIssuer()) {
            TemplateTables.create(client, TemplateTables.template(), "");
            var store = new DynamoRegister(client, Tables.prefixed(""), InstantSource.system());
            new GeneratedLog(store).writeProgrammes(ManyClaims.PROGRAMMES);
            var settings = new HashMap<String, Object>(tokens.settings());
            settings.putAll(Map.of("micronaut.server.port", -1, "waarmerk.address", "http://127.0.0.1:9"));
            try (var context = ApplicationContext.builder().singletons(store, HeldKeys.fresh()).properties(settings).start();
                    var http = HttpClient.newHttpClient()) {
                var batch = HttpRequest.newBuilder(context.getBean(EmbeddedServer.class).start().getURI().resolve("/v1/validations/batch"))
                        .header("Content-Type", "application/x-ndjson")
                        .header("Authorization", "Bearer " + tokens.person("coordinator", "pilot.example"))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(ManyClaims.lines()))
                        .build();
                Callable<?> answered = () -> ok(http, batch);
                Callable<?> read = () -> read(store);
                double first = seconds(answered, 1);
                seconds(read, WARM);
                seconds(answered, WARM);
                double baseline = seconds(read, RUNS);
                double measured = seconds(answered, RUNS);
                System.out.printf("batch over HTTP: %d items in %.3f s, p50 of %d (goal 1), the very first %.3f s; their records alone: %.3f s; %.2f times as long%n",
                        ManyClaims.ITEMS, measured, RUNS, first, baseline, measured / baseline);
            }
        }
    }

    private static double seconds(Callable<?> call, int runs) throws Exception {
        var nanos = new long[runs];
        for (int i = 0; i < runs; i++) {
            long begin = System.nanoTime();
            call.call();
            nanos[i] = System.nanoTime() - begin;
        }
        Arrays.sort(nanos);
        return nanos[runs / 2] / 1e9;
    }

    private static int read(RegisterReads store) {
        var ids = new LinkedHashSet<RecordId>(List.of(Memory.OWNER));
        for (int p = 1; p <= ManyClaims.PROGRAMMES; p++) ids.add(new ProgrammeNumber(Memory.OWNER, p));
        return store.records(ids).size();
    }

    private static String ok(HttpClient http, HttpRequest request) throws Exception {
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        return answer.body();
    }
}
