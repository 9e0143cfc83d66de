package nl.waarmerk.dynamodblocal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

final class FaultTest {
    private final LocalDynamo dynamo = LocalDynamo.inMemory();
    private final FaultyHttp wire = new FaultyHttp();
    private final CountedCalls counted = new CountedCalls();
    private final HeldBackKeys heldBack = new HeldBackKeys(2);
    private final DynamoDbClient client =
            dynamo.client(
                    wire,
                    settings ->
                            settings.overrideConfiguration(with ->
                                    with.retryStrategy(AwsRetryStrategy.standardRetryStrategy())
                                            .addExecutionInterceptor(counted)
                                            .addExecutionInterceptor(heldBack)));

    @BeforeEach
    void tables() {
        TemplateTables.create(
                client, java.nio.file.Path.of("src/test/resources/template.yaml"), "");
        counted.reset();
    }

    @AfterEach
    void stop() {
        client.close();
        dynamo.close();
    }

    @Test
    void one_throttled_attempt_is_tried_again_by_the_sdk() {
        wire.attempts("PutItem", new Fault.Throttled());
        put("a");
        assertThat(counted.calls()).isEqualTo(Map.of("PutItem", 1L));
        assertThat(counted.attempts()).isEqualTo(Map.of("PutItem", 2L));
        assertThat(holds("a")).isTrue();
    }

    @Test
    void a_throttled_call_fails_on_every_attempt_and_the_next_one_does_not() {
        wire.calls("PutItem", new Fault.Throttled());
        assertThatThrownBy(() -> put("a"))
                .isInstanceOfSatisfying(
                        DynamoDbException.class,
                        e -> assertThat(e.isThrottlingException()).isTrue());
        assertThat(counted.attempts()).isEqualTo(Map.of("PutItem", 3L));
        put("a");
        assertThat(holds("a")).isTrue();
    }

    @Test
    void a_conflict_arrives_as_the_reason_of_its_item() {
        wire.calls("TransactWriteItems", Fault.conflict(2, 1));
        assertThatThrownBy(() -> transact("a", "b"))
                .isInstanceOfSatisfying(
                        TransactionCanceledException.class,
                        e ->
                                assertThat(e.cancellationReasons())
                                        .extracting(CancellationReason::code)
                                        .containsExactly("None", "TransactionConflict"));
        assertThat(holds("a")).isFalse();
    }

    @Test
    void what_never_arrives_is_not_written() {
        wire.calls("TransactWriteItems", new Fault.NeverArrives());
        assertThatThrownBy(() -> transact("a")).isInstanceOf(SdkClientException.class);
        assertThat(holds("a")).isFalse();
    }

    @Test
    void what_was_written_stays_written_when_its_answer_is_lost() {
        wire.calls("TransactWriteItems", new Fault.AnswerLost());
        assertThatThrownBy(() -> transact("a")).isInstanceOf(SdkClientException.class);
        assertThat(holds("a")).isTrue();
    }

    @Test
    void what_is_slow_comes_late() {
        wire.calls("PutItem", new Fault.Slow(Duration.ofMillis(200)));
        long start = System.nanoTime();
        put("a");
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isGreaterThanOrEqualTo(Duration.ofMillis(200));
    }

    @Test
    void a_batch_answers_for_some_keys_and_names_the_rest() {
        var keys = IntStream.range(0, 5).mapToObj(n -> key("k" + n)).toList();
        var asked = Map.of("Operations", KeysAndAttributes.builder().keys(keys).build());
        heldBack.next(1);
        var first = client.batchGetItem(batch -> batch.requestItems(asked));
        assertThat(first.unprocessedKeys().values())
                .extracting(KeysAndAttributes::keys)
                .containsExactly(keys.subList(2, 5));
        assertThat(client.batchGetItem(batch -> batch.requestItems(asked)).unprocessedKeys())
                .isEmpty();
    }

    private void put(String pk) {
        client.putItem(put -> put.tableName("Operations").item(key(pk)));
    }

    private void transact(String... pks) {
        var items =
                List.of(pks).stream()
                        .map(pk -> Put.builder().tableName("Operations").item(key(pk)).build())
                        .map(put -> TransactWriteItem.builder().put(put).build())
                        .toList();
        client.transactWriteItems(write -> write.transactItems(items));
    }

    private boolean holds(String pk) {
        return client.getItem(get -> get.tableName("Operations").key(key(pk)).consistentRead(true))
                .hasItem();
    }

    private static Map<String, AttributeValue> key(String pk) {
        return Map.of("pk", AttributeValue.fromS(pk));
    }
}
