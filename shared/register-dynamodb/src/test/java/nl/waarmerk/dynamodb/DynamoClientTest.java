package nl.waarmerk.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import nl.waarmerk.dynamodblocal.LocalDynamo;
import nl.waarmerk.dynamodblocal.TemplateTables;
import nl.waarmerk.register.store.RequestTime;
import nl.waarmerk.register.store.StoreBusy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

final class DynamoClientTest {
    private static final Map<String, String> ENVIRONMENT =
            Map.of(
                    "aws.region",
                    "eu-west-1",
                    "aws.accessKeyId",
                    "local",
                    "aws.secretAccessKey",
                    "local");

    DynamoClientTest() {
        ENVIRONMENT.forEach(System::setProperty);
    }

    @AfterEach
    void forget() {
        ENVIRONMENT.keySet().forEach(System::clearProperty);
        System.clearProperty("aws.endpointUrl");
    }

    @Test
    void the_endpoint_may_be_named_by_the_environment() {
        try (var dynamo = LocalDynamo.inMemory()) {
            System.setProperty("aws.endpointUrl", dynamo.endpoint().toString());
            assertReads(DynamoClient.fromEnvironment());
        }
    }

    @Test
    void the_endpoint_may_be_given() {
        try (var dynamo = LocalDynamo.inMemory()) {
            assertReads(DynamoClient.at(dynamo.endpoint()));
        }
    }

    @Test
    void an_answered_call_is_waited_for_no_longer() {
        try (var dynamo = LocalDynamo.inMemory();
                var client = DynamoClient.at(dynamo.endpoint())) {
            client.listTables();
            assertThat(DynamoClient.TIMER.getLargestPoolSize()).as("timed").isPositive();
            assertThat(DynamoClient.TIMER.getQueue()).isEmpty();
        }
    }

    @Test
    void the_store_is_not_asked_for_a_request_that_has_been_here_too_long() {
        try (var dynamo = LocalDynamo.inMemory();
                var client = DynamoClient.at(dynamo.endpoint())) {
            TemplateTables.create(client, TemplateTables.template(), "");
            var register = new RegisterTable(client, Tables.prefixed(""));
            RequestTime.enter(RequestTime.ago(Duration.ofSeconds(19)));
            assertThat(register.head().size()).isZero();
            RequestTime.enter(RequestTime.ago(Duration.ofSeconds(20)));
            assertThatThrownBy(register::head)
                    .isInstanceOf(StoreBusy.class)
                    .hasMessageContaining("a read failed")
                    .cause()
                    .hasMessageContaining("no time is left for this request");
        } finally {
            RequestTime.enter(null);
        }
    }

    private static void assertReads(DynamoDbClient made) {
        try (var client = made) {
            TemplateTables.create(client, TemplateTables.template(), "waarmerk-");
            var register = new RegisterTable(client, Tables.prefixed("waarmerk-"));
            assertThat(register.head().size()).isZero();
        }
    }
}
