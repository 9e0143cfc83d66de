package nl.waarmerk.dynamodblocal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

final class LocalDynamoTest {
    @TempDir Path folder;

    @Test
    void a_second_start_finds_the_tables_of_the_first() {
        try (var dynamo = LocalDynamo.in(folder, 0)) {
            createTable(dynamo, "Kept");
        }
        try (var dynamo = LocalDynamo.in(folder, 0);
                var client = dynamo.client()) {
            assertThat(client.listTables().tableNames()).containsExactly("Kept");
        }
    }

    @Test
    void it_listens_on_loopback_only() {
        try (var dynamo = LocalDynamo.inMemory()) {
            assertThat(dynamo.endpoint().getHost()).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void two_in_memory_share_nothing() {
        try (var one = LocalDynamo.inMemory();
                var other = LocalDynamo.inMemory();
                var client = other.client()) {
            createTable(one, "Mine");
            assertThat(client.listTables().tableNames()).isEmpty();
        }
    }

    @Test
    void a_taken_port_is_told_in_one_sentence() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> LocalDynamo.in(folder, port))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage(
                            "Port " + port + " is taken by another program: choose another one.");
        }
        LocalDynamo.in(folder, 0).close();
    }

    @Test
    void a_folder_in_use_is_told_in_one_sentence() {
        try (var first = LocalDynamo.in(folder, 0)) {
            assertThatThrownBy(() -> LocalDynamo.in(folder, 0))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage(
                            "The data folder "
                                    + folder
                                    + " is in use by another running register.");
        }
    }

    @Test
    void a_file_that_is_no_database_is_told_in_one_sentence() throws Exception {
        Files.writeString(folder.resolve(DataFolder.FILE), "this was a database once");
        assertDamaged();
    }

    @Test
    void a_database_with_a_torn_page_is_told_in_one_sentence() throws Exception {
        try (var dynamo = LocalDynamo.in(folder, 0)) {
            createTable(dynamo, "Torn");
        }
        var file = folder.resolve(DataFolder.FILE);
        var bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 100, bytes.length, (byte) 0xA5);
        Files.write(file, bytes);
        assertDamaged();
    }

    private void assertDamaged() {
        assertThatThrownBy(() -> LocalDynamo.in(folder, 0))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("The data folder " + folder + " is damaged")
                .hasMessageEndingWith("move it away, or start with another folder.");
    }

    private static void createTable(LocalDynamo dynamo, String name) {
        try (var client = dynamo.client()) {
            var key = KeySchemaElement.builder().attributeName("pk").keyType(KeyType.HASH).build();
            var pk =
                    AttributeDefinition.builder()
                            .attributeName("pk")
                            .attributeType(ScalarAttributeType.S)
                            .build();
            client.createTable(table ->
                    table.tableName(name)
                            .billingMode(BillingMode.PAY_PER_REQUEST)
                            .keySchema(key)
                            .attributeDefinitions(pk));
        }
    }
}
