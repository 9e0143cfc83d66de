package nl.waarmerk.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.waarmerk.dynamodblocal.LocalDynamo;
import nl.waarmerk.dynamodblocal.TemplateTables;
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

    private static void assertReads(DynamoDbClient made) {
        try (var client = made) {
            TemplateTables.create(client, TemplateTables.template(), "waarmerk-");
            var register = new RegisterTable(client, Tables.prefixed("waarmerk-"));
            assertThat(register.head().size()).isZero();
        }
    }
}
