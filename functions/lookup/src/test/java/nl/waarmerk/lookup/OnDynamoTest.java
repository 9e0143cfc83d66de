package nl.waarmerk.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.waarmerk.dynamodb.DynamoRegister;
import nl.waarmerk.dynamodb.Tables;
import nl.waarmerk.dynamodblocal.LocalDynamo;
import nl.waarmerk.dynamodblocal.TemplateTables;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.testing.HandClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The same events on the tables of the template.
class OnDynamoTest implements EventsContract {
    private static LocalDynamo dynamo;
    private static DynamoDbClient client;

    private Map<String, String> tables = Map.of();

    @BeforeAll
    static void start() {
        dynamo = LocalDynamo.inMemory();
        client = dynamo.client();
    }

    @AfterAll
    static void end() {
        client.close();
        dynamo.close();
    }

    @Override
    public Scene<LambdaFront> scene() {
        var prefix = UUID.randomUUID() + "-";
        tables = TemplateTables.create(client, TemplateTables.template(), prefix);
        HandClock clock = Scene.clock();
        return Scene.on(new DynamoRegister(client, Tables.prefixed(prefix), clock), clock);
    }

    /// The index may show a later event first; whoever reads on from there would never see the
    /// earlier one.
    @Test
    void changes_stop_before_what_is_not_there_yet() {
        try (var scene = scene()) {
            for (var name : new String[] {"A", "B", "C"}) scene.office.admit(name, Sector.HBO);
            var table = tables.getOrDefault("Ledger", "");
            // The participation of the second one: position 3.
            var key = Map.of("pk", AttributeValue.fromS("I-0002"), "sk", AttributeValue.fromN("2"));
            var item = client.getItem(get -> get.tableName(table).key(key)).item();
            client.deleteItem(delete -> delete.tableName(table).key(key));
            var read = scene.get("/v1/changes");
            assertThat(read.each("/items", "position")).containsExactly("0", "1", "2");
            client.putItem(put -> put.tableName(table).item(item));
            assertThat(scene.get(read.next().orElseThrow()).each("/items", "position"))
                    .containsExactly("3", "4", "5");
        }
    }
}
