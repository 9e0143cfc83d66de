package nl.waarmerk.dynamodblocal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

final class TemplateTablesTest {
    private static final Path TEMPLATE = Path.of("src/test/resources/template.yaml");

    @Test
    void keys_indexes_stream_and_expiry_are_those_of_the_template() {
        try (var dynamo = LocalDynamo.inMemory();
                var client = dynamo.client()) {
            assertThat(TemplateTables.create(client, TEMPLATE, "t-"))
                    .isEqualTo(Map.of("Ledger", "t-Ledger", "Operations", "t-Operations"));
            var ledger = client.describeTable(table -> table.tableName("t-Ledger")).table();
            assertThat(ledger.keySchema())
                    .extracting(KeySchemaElement::attributeName)
                    .containsExactly("pk", "sk");
            var index = ledger.globalSecondaryIndexes().getFirst();
            assertThat(index.indexName()).isEqualTo("byPosition");
            assertThat(index.keySchema())
                    .extracting(KeySchemaElement::attributeName)
                    .containsExactly("tile", "position");
            assertThat(index.projection().nonKeyAttributes()).containsExactly("event");
            assertThat(ledger.streamSpecification().streamViewType())
                    .isEqualTo(StreamViewType.NEW_IMAGE);
            TemplateTables.expire(client, TEMPLATE, "t-");
            var expiry = client.describeTimeToLive(table -> table.tableName("t-Operations"));
            assertThat(expiry.timeToLiveDescription().attributeName()).isEqualTo("expiresAt");
        }
    }

    @Test
    void a_table_that_exists_is_kept_with_what_is_in_it() {
        try (var dynamo = LocalDynamo.inMemory();
                var client = dynamo.client()) {
            TemplateTables.create(client, TEMPLATE, "");
            var item = Map.of("pk", AttributeValue.fromS("key"));
            client.putItem(put -> put.tableName("Operations").item(item));
            TemplateTables.create(client, TEMPLATE, "");
            assertThat(client.getItem(get -> get.tableName("Operations").key(item)).hasItem())
                    .isTrue();
        }
    }

    @Test
    void a_template_without_a_key_is_told_with_its_place(@TempDir Path folder) throws Exception {
        var broken = folder.resolve("template.yaml");
        Files.writeString(broken, Files.readString(TEMPLATE).replaceAll("KeySchema:", "Keys:"));
        try (var dynamo = LocalDynamo.inMemory();
                var client = dynamo.client()) {
            assertThatThrownBy(() -> TemplateTables.create(client, broken, ""))
                    .hasMessage(
                            "The template lacks template.yaml/Resources/Ledger/Properties/KeySchema.");
        }
    }

    @Test
    void the_template_of_the_repository_is_found_from_any_folder_in_it() {
        assertThat(TemplateTables.template()).exists().hasFileName("template.yaml");
    }
}
