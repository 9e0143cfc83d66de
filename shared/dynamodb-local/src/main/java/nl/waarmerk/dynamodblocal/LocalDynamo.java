package nl.waarmerk.dynamodblocal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.logging.Logger;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/// A DynamoDB of our own on a loopback port. It is served by our own Jetty: its own server listens
/// on every address of the machine and is the part that sends telemetry.
public final class LocalDynamo implements AutoCloseable {
    /// Kept, or the filter goes with it: SQLite's wrapper logs what it also throws, and we tell
    /// that in one sentence.
    private static final Logger SQLITE = Logger.getLogger("com.almworks.sqlite4java");

    static {
        SQLITE.setFilter(record -> false);
    }

    private final Server server;
    private final LocalDynamoDBServerHandler handler;
    private final @Nullable DataFolder folder;

    private LocalDynamo(
            Server server, LocalDynamoDBServerHandler handler, @Nullable DataFolder folder) {
        this.server = server;
        this.handler = handler;
        this.folder = folder;
    }

    /// In memory, on any free port: gone when closed.
    public static LocalDynamo inMemory() {
        return start(null, 0);
    }

    /// With its file in `folder`, on `port` (0: any free one).
    public static LocalDynamo in(Path folder, int port) {
        return start(DataFolder.open(folder.toAbsolutePath().normalize()), port);
    }

    private static LocalDynamo start(@Nullable DataFolder folder, int port) {
        var path = folder == null ? null : folder.path().toString();
        var handler =
                new LocalDynamoDBServerHandler(
                        new LocalDynamoDBRequestHandler(0, folder == null, path, true, false), "*");
        var threads = new QueuedThreadPool(50, 2);
        threads.setDaemon(true);
        var server = new Server(threads);
        var connector = new ServerConnector(server, 1, 1);
        connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        connector.setPort(port);
        server.addConnector(connector);
        server.setHandler(handler);
        var started = new LocalDynamo(server, handler, folder);
        try {
            server.start();
            if (folder != null) folder.listensAt(started.endpoint());
            started.answers();
            return started;
        } catch (Exception e) {
            started.close();
            throw e instanceof CannotStart told ? told : taken(port, e);
        }
    }

    private static CannotStart taken(int port, Exception e) {
        return e instanceof IOException
                ? new CannotStart(
                        "Port " + port + " is taken by another program: choose another one.", e)
                : new CannotStart("The local database does not start.", e);
    }

    /// The file is opened by the first request: asked now, damage is told at the start and not to
    /// the first user.
    private void answers() {
        try (var client =
                client(
                        UrlConnectionHttpClient.create(),
                        settings ->
                                settings.overrideConfiguration(
                                        o -> o.retryStrategy(AwsRetryStrategy.doNotRetry())))) {
            client.listTables();
        } catch (SdkException e) {
            throw folder == null
                    ? new CannotStart("The local database does not answer.", e)
                    : DataFolder.corrupt(folder.path(), e);
        }
    }

    public URI endpoint() {
        var connector = (ServerConnector) server.getConnectors()[0];
        return URI.create("http://" + connector.getHost() + ":" + connector.getLocalPort());
    }

    public DynamoDbClient client() {
        return client(UrlConnectionHttpClient.create(), settings -> {});
    }

    /// A client on another wire ([FaultyHttp] fails by script) and with more settings
    /// ([CountedCalls] counts).
    public DynamoDbClient client(SdkHttpClient http, Consumer<DynamoDbClientBuilder> settings) {
        return client(endpoint(), http, settings);
    }

    static DynamoDbClient client(
            URI endpoint, SdkHttpClient http, Consumer<DynamoDbClientBuilder> settings) {
        var builder =
                DynamoDbClient.builder()
                        .endpointOverride(endpoint)
                        .region(Region.EU_WEST_1)
                        .credentialsProvider(
                                StaticCredentialsProvider.create(
                                        AwsBasicCredentials.create("local", "local")))
                        .httpClient(http);
        settings.accept(builder);
        return builder.build();
    }

    /// Ends the database's own threads too: without that the JVM never ends.
    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the local database did not stop", e);
        } finally {
            handler.close();
            if (folder != null) folder.close();
        }
    }
}
