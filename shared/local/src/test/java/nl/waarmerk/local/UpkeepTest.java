package nl.waarmerk.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import nl.waarmerk.dynamodb.DynamoRegister;
import nl.waarmerk.dynamodb.Tables;
import nl.waarmerk.dynamodblocal.CannotStart;
import nl.waarmerk.dynamodblocal.Database;
import nl.waarmerk.dynamodblocal.LocalDynamo;
import nl.waarmerk.dynamodblocal.TemplateTables;
import nl.waarmerk.local.demo.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The demonstration's data, while a register runs on it and after it was stopped.
class UpkeepTest {
    @TempDir Path data;

    @Test
    void a_running_and_a_stopped_register_are_checked_and_rebuilt() {
        try (var running = LocalDynamo.in(data, 0);
                var client = running.client()) {
            TemplateTables.create(client, TemplateTables.template(), "");
            Story.tell(new DynamoRegister(client, Tables.prefixed(""), InstantSource.system()));
            assertThat(Upkeep.check(data)).isTrue();
        }
        try (var database = Database.of(data)) {
            assertThat(database.running()).isFalse();
            var key = Map.of("pk", AttributeValue.fromS("record I-0001"));
            database.client().deleteItem(d -> d.tableName("Register").key(key));
        }
        assertThat(Upkeep.check(data)).isFalse();
        assertThat(Upkeep.rebuild(data)).isTrue();
        assertThat(Upkeep.check(data)).isTrue();
    }

    @Test
    void where_no_register_is_none_is_made() {
        assertThatThrownBy(() -> Upkeep.check(data.resolve("nowhere")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("There is no register in the folder");
        assertThat(data.resolve("nowhere")).doesNotExist();
    }
}
