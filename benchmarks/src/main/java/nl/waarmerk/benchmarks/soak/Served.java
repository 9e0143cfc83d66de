package nl.waarmerk.benchmarks.soak;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import nl.waarmerk.dynamodb.DynamoClient;
import nl.waarmerk.dynamodb.DynamoDrafts;
import nl.waarmerk.dynamodb.DynamoProcess;
import nl.waarmerk.dynamodb.DynamoRegister;
import nl.waarmerk.dynamodb.Tables;
import nl.waarmerk.local.LocalSystem;
import nl.waarmerk.local.ProcessFeed;
import nl.waarmerk.process.routes.FolderShelf;
import nl.waarmerk.validation.receipt.HeldKeys;

/// All functions in one process, with the client that they have in production. Prints its port; for each line that comes in
/// collects garbage and prints the bytes of heap that are left; ends with its input.
public final class Served {
    private Served() {}

    /// @param arguments where the database is, the folder for exports; tokens and sign-in are system properties
    public static void main(String... arguments) throws Exception {
        var tables = Tables.prefixed("");
        var client = DynamoClient.at(URI.create(arguments[0]));
        var store = new DynamoRegister(client, tables, InstantSource.system());
        var process = new DynamoProcess(client, tables);
        ProcessFeed.start(store, process);
        var functions = LocalSystem.functions(
                store, process, new DynamoDrafts(client, tables), new FolderShelf(Path.of(arguments[1])), HeldKeys.fresh(), Map.of(), -1);
        System.out.println(functions.start().getBean(EmbeddedServer.class).start().getPort());
        answer(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
        System.exit(0);
    }

    private static void answer(BufferedReader asked) throws IOException {
        while (asked.readLine() != null) {
            System.gc();
            System.out.println(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
    }
}
