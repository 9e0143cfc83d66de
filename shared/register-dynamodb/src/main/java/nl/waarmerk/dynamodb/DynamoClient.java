package nl.waarmerk.dynamodb;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The client, made once for the life of a process. Region, credentials and `AWS_ENDPOINT_URL` come
/// from the environment; no credentials provider is pinned, since a restored snapshot has other
/// ones than the process that made it.
public final class DynamoClient {
    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration ANSWER = Duration.ofSeconds(3);
    private static final Duration WHOLE_CALL = Duration.ofSeconds(10);
    private static final int ATTEMPTS = 3;

    /// What ends a call that takes too long. Of one that was answered nothing stays: else it would
    /// wait its whole time, and all that a snapshot holds would wake up before the first request.
    static final ScheduledThreadPoolExecutor TIMER =
            new ScheduledThreadPoolExecutor(
                    1, Thread.ofPlatform().daemon().name("store-timer").factory());

    static {
        TIMER.setRemoveOnCancelPolicy(true);
    }

    private DynamoClient() {}

    /// The same for all stores, which must not close it: each takes its time to make.
    public static DynamoDbClient fromEnvironment() {
        return Only.ONE;
    }

    private static final class Only {
        private static final DynamoDbClient ONE = make(null);
    }

    public static DynamoDbClient at(URI endpoint) {
        return make(endpoint);
    }

    private static DynamoDbClient make(@Nullable URI endpoint) {
        return DynamoDbClient.builder()
                .httpClientBuilder(
                        UrlConnectionHttpClient.builder()
                                .connectionTimeout(CONNECT)
                                .socketTimeout(ANSWER))
                .overrideConfiguration(patience().build())
                .endpointOverride(endpoint)
                .build();
    }

    /// How long a call may take and how often it is tried: a caller behind the gateway waits 25 s
    /// at most, for several calls.
    public static ClientOverrideConfiguration.Builder patience() {
        var strategy =
                AwsRetryStrategy.standardRetryStrategy().toBuilder()
                        .maxAttempts(ATTEMPTS)
                        .backoffStrategy(
                                BackoffStrategy.exponentialDelay(
                                        Duration.ofMillis(25), Duration.ofSeconds(1)))
                        .throttlingBackoffStrategy(
                                BackoffStrategy.exponentialDelay(
                                        Duration.ofMillis(50), Duration.ofSeconds(2)))
                        .build();
        return ClientOverrideConfiguration.builder()
                .apiCallTimeout(WHOLE_CALL)
                .scheduledExecutorService(TIMER)
                .addExecutionInterceptor(new CallsInTime())
                .retryStrategy(new SparingRetries(strategy));
    }
}
