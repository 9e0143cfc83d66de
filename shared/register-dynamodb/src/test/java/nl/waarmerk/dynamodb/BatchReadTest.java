package nl.waarmerk.dynamodb;

import static nl.waarmerk.dynamodb.Draft.HAN;
import static nl.waarmerk.dynamodb.Draft.REGISTERED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.waarmerk.dynamodblocal.HeldBackKeys;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.store.Append;
import nl.waarmerk.register.store.StoreBusy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;

/// DynamoDB answers a batch for some of its keys and leaves the others as `UnprocessedKeys`.
final class BatchReadTest {
    private static final int ANSWERED = 60;
    private static final int NAMES = 90;

    private final HeldBackKeys heldBack = new HeldBackKeys(ANSWERED);
    private final AskedKeys asked = new AskedKeys();
    private final OnDynamo on = new OnDynamo(heldBack, asked);
    private final List<Duration> pauses = new ArrayList<>();
    private final BatchRead read = new BatchRead(on.client, on.tables.register(), pauses::add);

    /// Of 150 names the first 90 exist.
    private final List<Map<String, AttributeValue>> keys =
            IntStream.range(0, 150)
                    .mapToObj(n -> RegisterKeys.key(RegisterKeys.name(name(n))))
                    .toList();

    BatchReadTest() {
        var draft = Draft.on(on.register, HAN, REGISTERED);
        for (int n = 0; n < NAMES; n++)
            draft.pointers.put(name(n), new Append.Pointer(List.of(), HAN));
        on.append(draft);
        asked.calls.clear();
    }

    @AfterEach
    void stop() {
        on.close();
    }

    @Test
    void what_was_not_processed_is_asked_again_and_nothing_else_is() {
        heldBack.next(2);
        assertThat(read.items(keys)).hasSize(NAMES);
        var rest = keys.subList(ANSWERED, 100);
        assertThat(asked.calls).containsExactly(keys.subList(0, 100), keys.subList(100, 150), rest);
        assertThat(pauses).hasSize(1);
    }

    @Test
    void nobody_waits_where_all_was_processed() {
        assertThat(read.items(keys)).hasSize(NAMES);
        assertThat(asked.calls).hasSize(2);
        assertThat(pauses).isEmpty();
    }

    @Test
    void what_is_held_back_for_ever_is_asked_so_often_and_then_the_store_is_busy() {
        var stubborn = new HeldBackKeys(1);
        try (var other = new OnDynamo(stubborn)) {
            var patient = new BatchRead(other.client, other.tables.register(), pauses::add);
            stubborn.next(Integer.MAX_VALUE);
            other.counted.reset();
            assertThatThrownBy(() -> patient.items(keys.subList(0, 50)))
                    .isInstanceOf(StoreBusy.class)
                    .hasMessageStartingWith("42 keys");
            assertThat(other.counted.calls()).isEqualTo(Map.of("BatchGetItem", 8L));
        }
        assertThat(pauses).hasSize(BatchRead.MOST_ROUNDS - 1);
        assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus))
                .isPositive()
                .isLessThan(Duration.ofSeconds(3));
    }

    private static Identifier name(int n) {
        return new Identifier(Scheme.SCHAC, n + ".nl");
    }

    /// The keys of each batch, as the code asks for them.
    private static final class AskedKeys implements ExecutionInterceptor {
        final List<List<Map<String, AttributeValue>>> calls = new ArrayList<>();

        @Override
        public void beforeExecution(
                Context.BeforeExecution context, ExecutionAttributes attributes) {
            if (context.request() instanceof BatchGetItemRequest batch)
                for (var table : batch.requestItems().values()) calls.add(table.keys());
        }
    }
}
