package nl.waarmerk.dynamodblocal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;

final class FaultProxyTest {
    private final LocalDynamo dynamo = LocalDynamo.inMemory();
    private final FaultProxy proxy = FaultProxy.before(dynamo.endpoint());
    private final DynamoDbClient sound = dynamo.client();
    private final DynamoDbClient client =
            LocalDynamo.client(
                    proxy.endpoint(),
                    UrlConnectionHttpClient.create(),
                    settings ->
                            settings.overrideConfiguration(
                                    with -> with.retryStrategy(AwsRetryStrategy.doNotRetry())));

    @BeforeEach
    void tables() {
        TemplateTables.create(client, Path.of("src/test/resources/template.yaml"), "");
    }

    @AfterEach
    void stop() {
        client.close();
        sound.close();
        proxy.close();
        dynamo.close();
    }

    @Test
    void what_is_passed_on_is_answered_and_counted() {
        put("a");
        put("b");
        assertThat(holds("a")).isTrue();
        assertThat(proxy.attempts()).containsEntry("PutItem", 2L);
    }

    @Test
    void a_throttled_call_is_seen_as_one_and_not_carried_out() {
        proxy.meets(Faults.always(new Fault.Throttled()));
        assertThatThrownBy(() -> put("a"))
                .isInstanceOfSatisfying(
                        DynamoDbException.class,
                        e -> assertThat(e.isThrottlingException()).isTrue());
        assertThat(holds("a")).isFalse();
    }

    @Test
    void a_failed_call_is_the_databases_fault() {
        proxy.meets(Faults.always(new Fault.Failed()));
        assertThatThrownBy(() -> put("a")).isInstanceOf(InternalServerErrorException.class);
    }

    @Test
    void a_connection_that_breaks_is_tried_once_and_back_the_moment_it_is() {
        put("a");
        proxy.meets(Faults.always(new Fault.NeverArrives()));
        assertThatThrownBy(() -> put("b")).isInstanceOf(SdkClientException.class);
        assertThat(proxy.attempts()).containsEntry("PutItem", 2L);
        assertThat(holds("b")).isFalse();
        proxy.meets(Faults.NONE);
        put("b");
        assertThat(holds("b")).isTrue();
    }

    @Test
    void a_retry_is_an_attempt_and_no_call() {
        try (var patient =
                LocalDynamo.client(
                        proxy.endpoint(), UrlConnectionHttpClient.create(), settings -> {})) {
            long before = proxy.calls();
            proxy.meets(Faults.always(new Fault.Throttled()));
            assertThatThrownBy(patient::listTables).isInstanceOf(DynamoDbException.class);
            assertThat(proxy.calls() - before).isEqualTo(1);
            assertThat(proxy.attempts().get("ListTables")).isGreaterThan(1);
        }
    }

    @Test
    void what_was_written_stays_written_when_its_answer_is_lost() {
        proxy.meets(Faults.always(new Fault.AnswerLost()));
        assertThatThrownBy(() -> put("a")).isInstanceOf(SdkClientException.class);
        assertThat(holds("a")).isTrue();
    }

    @Test
    void what_is_slow_comes_late() {
        proxy.meets(Faults.always(new Fault.Slow(Duration.ofMillis(200))));
        long start = System.nanoTime();
        put("a");
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isGreaterThanOrEqualTo(Duration.ofMillis(200));
    }

    private void put(String pk) {
        client.putItem(put -> put.tableName("Operations").item(key(pk)));
    }

    private boolean holds(String pk) {
        return sound.getItem(get -> get.tableName("Operations").key(key(pk)).consistentRead(true))
                .hasItem();
    }

    private static Map<String, AttributeValue> key(String pk) {
        return Map.of("pk", AttributeValue.fromS(pk));
    }
}
