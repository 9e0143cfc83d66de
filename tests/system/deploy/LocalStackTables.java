import java.nio.file.Files;
import java.util.List;
import nl.waarmerk.dynamodblocal.LocalDynamo;

/// What LocalStack starts for its tables in place of what it would fetch: our own database, which listens on loopback
/// alone. LocalStack starts it with an agent as well, which is this too and does nothing.
public final class LocalStackTables {
    public static void premain(String arguments) {}

    public static void main(String[] args) throws Exception {
        var port = Integer.parseInt(args[List.of(args).indexOf("-port") + 1]);
        var database = LocalDynamo.in(Files.createTempDirectory("tables"), port);
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        Thread.currentThread().join();
    }
}
