package nl.waarmerk.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.waarmerk.dynamodblocal.CountedCalls;
import nl.waarmerk.dynamodblocal.FaultyHttp;
import nl.waarmerk.dynamodblocal.LocalDynamo;
import nl.waarmerk.dynamodblocal.TemplateTables;
import nl.waarmerk.register.store.Append;
import nl.waarmerk.register.store.Appended;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// An empty register on DynamoDB Local, with a wire that fails by script, calls that are counted,
/// and a clock that is set.
final class OnDynamo implements AutoCloseable {
    private static final LocalDynamo DYNAMO = LocalDynamo.inMemory();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(DYNAMO::close));
    }

    final FaultyHttp wire = new FaultyHttp();
    final CountedCalls counted = new CountedCalls();
    final String prefix = UUID.randomUUID() + "-";
    final Tables tables;
    final DynamoDbClient client;
    final DynamoRegister register;
    Instant now = Draft.BEGIN;

    OnDynamo(ExecutionInterceptor... more) {
        var patience = DynamoClient.patience().addExecutionInterceptor(counted);
        for (var interceptor : more) patience.addExecutionInterceptor(interceptor);
        client = DYNAMO.client(wire, settings -> settings.overrideConfiguration(patience.build()));
        TemplateTables.create(client, TemplateTables.template(), prefix);
        tables = Tables.prefixed(prefix);
        register = new DynamoRegister(client, tables, () -> now);
        counted.reset();
    }

    /// The same tables through a client that tries again at once, and waits no longer than this.
    DynamoRegister waiting(Duration wholeCall) {
        var strategy =
                AwsRetryStrategy.standardRetryStrategy().toBuilder()
                        .maxAttempts(2)
                        .backoffStrategy(BackoffStrategy.retryImmediately())
                        .throttlingBackoffStrategy(BackoffStrategy.retryImmediately())
                        .circuitBreakerEnabled(false)
                        .build();
        var patience =
                DynamoClient.patience().retryStrategy(strategy).apiCallTimeout(wholeCall).build();
        var other = DYNAMO.client(wire, settings -> settings.overrideConfiguration(patience));
        return new DynamoRegister(other, tables, () -> now);
    }

    URI endpoint() {
        return DYNAMO.endpoint();
    }

    Append append(Draft draft) {
        var append = draft.build();
        assertThat(register.append(append)).isEqualTo(Appended.DONE);
        return append;
    }

    @Override
    public void close() {
        client.close();
    }
}
