package nl.waarmerk.local;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import nl.waarmerk.dynamodb.Check;
import nl.waarmerk.dynamodb.DynamoClient;
import nl.waarmerk.dynamodb.DynamoDrafts;
import nl.waarmerk.dynamodb.DynamoProcess;
import nl.waarmerk.dynamodb.DynamoRegister;
import nl.waarmerk.dynamodb.Progress;
import nl.waarmerk.dynamodb.Tables;
import nl.waarmerk.dynamodblocal.FaultyHttp;
import nl.waarmerk.dynamodblocal.LocalDynamo;
import nl.waarmerk.dynamodblocal.TemplateTables;
import nl.waarmerk.testing.HandClock;
import nl.waarmerk.testing.TestIssuer;
import nl.waarmerk.validation.receipt.HeldKeys;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Every function before one register on DynamoDB Local, empty at first, with a wire that fails by
/// script and a token issuer whose keys the test holds.
final class StoredSystem implements AutoCloseable {
    private static final Tables TABLES = Tables.prefixed("");

    final HandClock clock = new HandClock("2026-03-02T09:00:00Z");
    final FaultyHttp wire = new FaultyHttp();
    final TestIssuer issuer = new TestIssuer();
    final OverHttp caller;
    private final LocalDynamo dynamo = LocalDynamo.inMemory();
    private final DynamoDbClient client;
    private final ApplicationContext context;

    StoredSystem() throws IOException {
        var patience = DynamoClient.patience().build();
        client = dynamo.client(wire, settings -> settings.overrideConfiguration(patience));
        TemplateTables.create(client, TemplateTables.template(), "");
        var store = new DynamoRegister(client, TABLES, clock);
        context =
                LocalSystem.functions(
                        store,
                        new DynamoProcess(client, TABLES),
                        new DynamoDrafts(client, TABLES),
                        Shelf.temporary(),
                        HeldKeys.fresh(),
                        issuer.settings(),
                        -1);
        // By its type: otherwise the framework's own clock is the better match.
        context.registerSingleton(InstantSource.class, clock);
        caller = new OverHttp(context.start().getBean(EmbeddedServer.class).start().getURI());
    }

    List<Map<String, AttributeValue>> items(String table) {
        return client.scanPaginator(scan -> scan.tableName(table)).items().stream().toList();
    }

    Check.Report check() {
        return new Check(client, TABLES, Progress.SILENT).report();
    }

    @Override
    public void close() {
        caller.close();
        context.close();
        issuer.close();
        client.close();
        dynamo.close();
    }
}
