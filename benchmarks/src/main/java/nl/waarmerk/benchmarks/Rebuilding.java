package nl.waarmerk.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import nl.waarmerk.dynamodb.Check;
import nl.waarmerk.dynamodb.DynamoRegister;
import nl.waarmerk.dynamodb.Progress;
import nl.waarmerk.dynamodb.Rebuild;
import nl.waarmerk.dynamodb.Tables;
import nl.waarmerk.dynamodblocal.LocalDynamo;
import nl.waarmerk.dynamodblocal.TemplateTables;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Table Register is emptied and written anew from a long log: whether it is the same to the byte, also when the rebuild was cut off half-way.
final class Rebuilding {
    private static final long EVENTS = Long.getLong("events", 200_000);
    private static final Tables TABLES = Tables.prefixed("");

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private Rebuilding() {}

    static void run() throws Exception {
        System.out.println("in memory:");
        var tables = new TablesInMemory();
        var appended = written(tables);
        anew(tables, appended);
        System.out.println("on DynamoDB Local:");
        try (var dynamo = LocalDynamo.inMemory(); var client = dynamo.client()) {
            TemplateTables.create(client, TemplateTables.template(), "");
            appended = written(client);
            check(client);
            anew(client, appended);
            empty(client);
            try {
                rebuild(client, (step, done, of) -> {
                    if (step.equals("items") && done == of / 2) throw new IllegalStateException("cut off");
                });
            } catch (IllegalStateException cut) {
                System.out.println("  a rebuild was cut off half-way");
            }
            rebuild(client, Progress.SILENT);
            same(client, appended);
            check(client);
        }
    }

    /// What table Register is, after the log was written.
    private static String written(DynamoDbClient client) throws Exception {
        long begin = System.nanoTime();
        var head = new GeneratedLog(new DynamoRegister(client, TABLES, InstantSource.system())).write(EVENTS);
        System.out.printf("  a log of %d events (%.0f s), root %s%n", head.size(), since(begin), head.edge().root());
        return digest(client);
    }

    private static void anew(DynamoDbClient client, String appended) throws Exception {
        empty(client);
        rebuild(client, Progress.SILENT);
        same(client, appended);
    }

    private static void same(DynamoDbClient client, String appended) throws Exception {
        var digest = digest(client);
        System.out.printf("  register %s, as it was appended: %s%n", digest.substring(0, 16), digest.equals(appended));
    }

    private static void rebuild(DynamoDbClient client, Progress progress) {
        long begin = System.nanoTime();
        long cpu = CPU.getCurrentThreadCpuTime();
        var report = new Rebuild(client, TABLES, progress).run();
        System.out.printf(
                "  rebuild: %.1f s (its own CPU %.1f s), %d items written, %d were right%n",
                since(begin), (CPU.getCurrentThreadCpuTime() - cpu) / 1e9, report.written(), report.kept());
    }

    private static void check(DynamoDbClient client) {
        long begin = System.nanoTime();
        var report = new Check(client, TABLES, Progress.SILENT).report();
        System.out.printf("  check: %.1f s, %d events, %d findings%n", since(begin), report.events(), report.findings().size());
    }

    private static void empty(DynamoDbClient client) {
        for (var item : client.scanPaginator(s -> s.tableName("Register").projectionExpression("pk")).items())
            client.deleteItem(d -> d.tableName("Register").key(Map.of("pk", item.get("pk"))));
    }

    private static String digest(DynamoDbClient client) throws Exception {
        var items = new TreeMap<String, String>();
        for (var item : client.scanPaginator(s -> s.tableName("Register")).items())
            items.put(item.get("pk").s(), new TreeMap<String, AttributeValue>(item).toString());
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(items.toString().getBytes(UTF_8)));
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
