package nl.waarmerk.benchmarks;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.waarmerk.dynamodb.DynamoProcess;
import nl.waarmerk.dynamodb.DynamoRegister;
import nl.waarmerk.dynamodb.Tables;
import nl.waarmerk.dynamodblocal.LocalDynamo;
import nl.waarmerk.dynamodblocal.TemplateTables;
import nl.waarmerk.process.project.Projector;
import nl.waarmerk.register.event.Event;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.store.Salt;
import nl.waarmerk.testing.histories.Sample;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/// Events of the Ledger a second that become process events, persons and all, a hundred a batch as the stream brings them; beside the bare writes of as
/// many items.
final class Projecting {
    private static final int A_BATCH = 100;
    private static final int HISTORIES = Integer.getInteger("histories", 40);
    private static final Tables TABLES = Tables.prefixed("");

    private Projecting() {}

    static void run() {
        try (var dynamo = LocalDynamo.inMemory(); var client = dynamo.client()) {
            TemplateTables.create(client, TemplateTables.template(), "");
            var register = new DynamoRegister(client, TABLES, InstantSource.system());
            Sample.in(register, 7, HISTORIES, 80);
            var events = register.changes(-1, Integer.MAX_VALUE).stream().map(Logged::event).toList();
            var random = new Random(7);
            var projector = new Projector(register, new DynamoProcess(client, TABLES), () -> Salt.random(random));
            System.out.printf("projection: %d events of a generated log, %d a batch, on DynamoDB Local (goal 1500/s)%n", events.size(), A_BATCH);
            for (int round = 1; round <= 3; round++) {
                double bare = rate(events, batch -> write(client, batch));
                double projected = rate(events, projector::project);
                System.out.printf("  round %d: %.0f events/s; bare writes %.0f/s, ratio %.2f%n", round, projected, bare, projected / bare);
            }
        }
    }

    private interface Work {
        void on(List<Event> batch);
    }

    private static double rate(List<Event> events, Work work) {
        long begin = System.nanoTime();
        for (int from = 0; from < events.size(); from += A_BATCH) work.on(events.subList(from, Math.min(events.size(), from + A_BATCH)));
        return events.size() / ((System.nanoTime() - begin) / 1e9);
    }

    private static void write(DynamoDbClient client, List<Event> batch) {
        var puts = new ArrayList<WriteRequest>();
        for (var event : batch) {
            var item = Map.of("pk", AttributeValue.fromS("bare"), "sk", AttributeValue.fromS(event.id().text()), "event", AttributeValue.fromS("x".repeat(400)));
            puts.add(WriteRequest.builder().putRequest(p -> p.item(item)).build());
        }
        for (int from = 0; from < puts.size(); from += 25) {
            var some = puts.subList(from, Math.min(puts.size(), from + 25));
            client.batchWriteItem(b -> b.requestItems(Map.of("Process", some)));
        }
    }
}
