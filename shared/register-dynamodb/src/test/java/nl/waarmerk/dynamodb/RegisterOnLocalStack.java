package nl.waarmerk.dynamodb;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import nl.waarmerk.dynamodblocal.TemplateTables;
import nl.waarmerk.register.store.RegisterStore;
import nl.waarmerk.testing.contract.RegisterContract;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The contract on LocalStack, at the address in `WAARMERK_LOCALSTACK`. Its name ends so that it
/// runs only when it is asked for: the system test does.
final class RegisterOnLocalStack implements RegisterContract {
    private static final URI ADDRESS =
            URI.create(
                    Objects.requireNonNull(
                            System.getenv("WAARMERK_LOCALSTACK"),
                            "WAARMERK_LOCALSTACK is not set"));

    /// More patient than a function's: an emulator that is slow, or that drops some of two hundred
    /// connections at once, is no failure of the store.
    private static final DynamoDbClient CLIENT =
            DynamoDbClient.builder()
                    .httpClientBuilder(
                            UrlConnectionHttpClient.builder()
                                    .connectionTimeout(Duration.ofSeconds(30))
                                    .socketTimeout(Duration.ofSeconds(30)))
                    .overrideConfiguration(
                            DynamoClient.patience()
                                    .apiCallTimeout(Duration.ofMinutes(2))
                                    .retryStrategy(AwsRetryStrategy.standardRetryStrategy())
                                    .build())
                    .endpointOverride(ADDRESS)
                    .build();

    @Override
    public RegisterStore empty(InstantSource clock) {
        var prefix = UUID.randomUUID() + "-";
        TemplateTables.create(CLIENT, TemplateTables.template(), prefix);
        return new DynamoRegister(CLIENT, Tables.prefixed(prefix), clock);
    }

    @Override
    public int actsEach() {
        return 5;
    }

    @Override
    public int answersKept() {
        return 100;
    }

    @Override
    public int histories() {
        return 3;
    }
}
