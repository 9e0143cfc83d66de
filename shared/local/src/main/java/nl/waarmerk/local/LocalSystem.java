package nl.waarmerk.local;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import nl.waarmerk.dynamodb.DynamoClient;
import nl.waarmerk.dynamodb.DynamoDrafts;
import nl.waarmerk.dynamodb.DynamoProcess;
import nl.waarmerk.dynamodb.DynamoRegister;
import nl.waarmerk.dynamodb.Tables;
import nl.waarmerk.dynamodblocal.LocalDynamo;
import nl.waarmerk.dynamodblocal.TemplateTables;
import nl.waarmerk.http.NettySettings;
import nl.waarmerk.local.demo.DemoMachine;
import nl.waarmerk.local.demo.Story;
import nl.waarmerk.local.oidc.OidcIssuer;
import nl.waarmerk.process.routes.ExportShelf;
import nl.waarmerk.process.routes.FolderShelf;
import nl.waarmerk.process.store.ProcessStore;
import nl.waarmerk.register.intake.DraftStore;
import nl.waarmerk.register.store.RegisterStore;
import nl.waarmerk.validation.receipt.ReceiptKeys;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Everything that runs on one machine. What was started is ended in the opposite order.
public final class LocalSystem implements AutoCloseable {
    private final Deque<AutoCloseable> started = new ArrayDeque<>();

    private LocalSystem() {}

    static LocalSystem start(Options options) {
        var system = new LocalSystem();
        try {
            system.begin(options);
            return system;
        } catch (RuntimeException e) {
            system.close();
            throw e;
        }
    }

    private void begin(Options options) {
        DynamoDbClient client;
        try (var _ = HeldPort.of(options.port());
                var _ = HeldPort.of(options.issuerPort())) {
            client = filled(options);
        }
        var clock = InstantSource.offset(InstantSource.system(), options.staging().clockAhead());
        var store = new DynamoRegister(client, Tables.prefixed(""), clock);
        var issuer = OidcIssuer.start(options.issuerPort(), clock);
        started.push(issuer);
        DemoMachine.register(store, issuer.address());
        var process = new DynamoProcess(client, Tables.prefixed(""));
        var drafts = new DynamoDrafts(client, Tables.prefixed(""));
        started.push(ProcessFeed.start(store, process));
        var context =
                functions(
                        store,
                        process,
                        drafts,
                        new FolderShelf(options.data().resolve("exports")),
                        ReceiptKeyFile.in(options.data()),
                        issuer.settings(),
                        options.port());
        // By its type: otherwise the framework's own clock is the better match.
        context.registerSingleton(InstantSource.class, clock);
        started.push(context.start());
        started.push(context.getBean(EmbeddedServer.class).start());
    }

    /// The tables, with what the options want in them.
    private DynamoDbClient filled(Options options) {
        var client = client(options);
        started.push(client);
        TemplateTables.create(client, TemplateTables.template(), "");
        var store = new DynamoRegister(client, Tables.prefixed(""), InstantSource.system());
        boolean fresh = !options.empty() && store.head().size() == 0;
        if (fresh) Story.tell(store);
        if (options.pilot() != null) options.pilot().load(options.data(), client, fresh);
        return client;
    }

    /// To a database of our own; or to the one that is named, just as a function has it.
    private DynamoDbClient client(Options options) {
        var elsewhere = options.staging().store();
        if (elsewhere != null) return DynamoClient.at(elsewhere);
        var dynamo = LocalDynamo.in(options.data(), 0);
        started.push(dynamo);
        return dynamo.client();
    }

    /// All of them before this register, not started yet. `port`: -1 is any free one.
    public static ApplicationContext functions(
            RegisterStore store,
            ProcessStore process,
            DraftStore drafts,
            ExportShelf exports,
            ReceiptKeys keys,
            Map<String, Object> tokens,
            int port) {
        return ApplicationContext.builder()
                .singletons(store, process, drafts, exports, keys)
                .properties(NettySettings.ALL)
                .properties(
                        Map.of(
                                "waarmerk.https",
                                false,
                                "waarmerk.address",
                                "http://localhost:" + (port < 0 ? 8080 : port),
                                "micronaut.server.host",
                                "127.0.0.1",
                                "micronaut.server.port",
                                port))
                .properties(tokens)
                .banner(false)
                .build();
    }

    @Override
    public synchronized void close() {
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception e) {
                System.err.println("waarmerk: something did not end cleanly: " + e.getMessage());
            }
        }
    }
}
