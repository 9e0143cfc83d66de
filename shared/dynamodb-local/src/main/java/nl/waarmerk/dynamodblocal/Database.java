package nl.waarmerk.dynamodblocal;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// What a data folder holds: through the register that runs on it, or opened for ourselves when
/// none does.
public final class Database implements AutoCloseable {
    private final DynamoDbClient client;
    private final @Nullable LocalDynamo own;

    private Database(DynamoDbClient client, @Nullable LocalDynamo own) {
        this.client = client;
        this.own = own;
    }

    public static Database of(Path folder) {
        var running = DataFolder.running(folder);
        if (running.isPresent())
            return new Database(
                    LocalDynamo.client(
                            running.get(), UrlConnectionHttpClient.create(), settings -> {}),
                    null);
        var own = LocalDynamo.in(folder, 0);
        return new Database(own.client(), own);
    }

    public DynamoDbClient client() {
        return client;
    }

    public boolean running() {
        return own == null;
    }

    @Override
    public void close() {
        client.close();
        if (own != null) own.close();
    }
}
