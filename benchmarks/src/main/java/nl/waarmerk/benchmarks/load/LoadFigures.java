package nl.waarmerk.benchmarks.load;

import com.sun.management.OperatingSystemMXBean;
import io.micronaut.runtime.server.EmbeddedServer;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import nl.waarmerk.dynamodb.DynamoProcess;
import nl.waarmerk.dynamodb.DynamoRegister;
import nl.waarmerk.dynamodb.Tables;
import nl.waarmerk.dynamodblocal.LocalDynamo;
import nl.waarmerk.dynamodblocal.TemplateTables;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.local.LocalSystem;
import nl.waarmerk.process.project.Projector;
import nl.waarmerk.process.routes.FolderShelf;
import nl.waarmerk.process.store.ProcessStore;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.store.RegisterStore;
import nl.waarmerk.register.store.Salt;
import nl.waarmerk.testing.InMemoryRegister;
import nl.waarmerk.testing.TestIssuer;
import nl.waarmerk.testing.intake.InMemoryDrafts;
import nl.waarmerk.testing.process.InMemoryProcess;
import nl.waarmerk.validation.receipt.HeldKeys;
import org.jspecify.annotations.Nullable;

/// `benchmarks/load/run`: every row from one store, `memory` or `dynamodb`.
public final class LoadFigures {
    private static final int PROGRAMMES = 200;
    private static final InstantSource CLOCK = InstantSource.system();
    private static final int WARMING = 2;
    /// The database and its client are much code, which is compiled as it is used.
    private static final int STORE_WARMING = 6;

    private final Clients clients;
    private final int seconds;
    private final List<String> wanted;
    private long errors;

    private LoadFigures(Clients clients, int seconds, List<String> wanted) {
        this.clients = clients;
        this.seconds = seconds;
        this.wanted = wanted;
    }

    /// @param arguments the store, the script for `wrk`, the seconds of each measurement, the names of the rows (none: all)
    public static void main(String... arguments) throws Exception {
        var clients = Wrk.found(Path.of(arguments[1])).<Clients>map(wrk -> wrk).orElseGet(OwnClients::new);
        var figures = new LoadFigures(clients, Integer.parseInt(arguments[2]), List.of(arguments).subList(3, arguments.length));
        if (arguments[0].equals("memory")) figures.run("in-memory register", new InMemoryRegister(CLOCK), new InMemoryProcess());
        else figures.onDynamo();
        System.exit(figures.errors == 0 ? 0 : 1);
    }

    private void onDynamo() throws Exception {
        try (var dynamo = LocalDynamo.inMemory(); var client = dynamo.client()) {
            TemplateTables.create(client, TemplateTables.template(), "");
            run("DynamoDB Local, embedded", new DynamoRegister(client, Tables.prefixed(""), CLOCK), new DynamoProcess(client, Tables.prefixed("")));
        }
    }

    private void run(String store, RegisterStore register, ProcessStore process) throws Exception {
        var stock = Stock.of(register, PROGRAMMES);
        var random = new SecureRandom();
        new Projector(register, process, () -> Salt.random(random)).rebuild();
        try (var tokens = new TestIssuer();
                var context = LocalSystem.functions(register, process, new InMemoryDrafts(), new FolderShelf(Path.of("never")), HeldKeys.fresh(), tokens.settings(), -1).start()) {
            var server = context.getBean(EmbeddedServer.class).start().getURI();
            System.out.printf("%s, %d programmes; %s, %d connections, %d s each, %d processors for clients and server together%n",
                    store, PROGRAMMES, clients.name(), Clients.CONNECTIONS, seconds, Runtime.getRuntime().availableProcessors());
            System.out.printf("  %-26s %9s %8s %8s %8s %7s %8s %8s %8s %9s %8s %6s%n", "", "per s", "p50 ms", "p99 ms", "p99.9 ms", "errors", "CPU us", "RSS MB", "heap MB", "bare/s", "CPU us", "ratio");
            var rows = Row.all(stock, tokens.person("coordinator", "pilot.example", CLOCK.instant().plusSeconds(600))).stream()
                    .filter(row -> wanted.isEmpty() || wanted.contains(row.name()))
                    .toList();
            for (var row : rows) {
                context.getBean(Samples.class).put(row.name(), sample(server, row));
                warm(server, row);
            }
            warm(server, Row.nothing());
            print(Row.nothing(), measured(server, Row.nothing()), null);
            for (var row : rows) {
                var bare = measured(server, row.bare());
                print(row, measured(server, row), bare);
            }
        }
    }

    /// The row and its baseline, before anything is measured.
    private void warm(URI server, Row row) throws Exception {
        if (!row.equals(Row.nothing())) clients.send(server, row.bare(), WARMING);
        clients.send(server, row, STORE_WARMING);
    }

    /// The first answer, which must be one.
    private static Json sample(URI server, Row row) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(OwnClients.request(server, row, 0), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) throw new IllegalStateException(row.name() + ": " + answer.statusCode() + " " + answer.body());
            return StrictJson.trusted(answer.body());
        }
    }

    /// Beside the clients' figures the processor time of this process, in microseconds a request: others on the machine disturb it less.
    private record Measured(Clients.Measured told, double cpu) {}

    private Measured measured(URI server, Row row) throws Exception {
        long before = cpu();
        var told = clients.send(server, row, seconds);
        errors += told.errors();
        return new Measured(told, (cpu() - before) / 1e3 / Math.max(1, told.requests()));
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static void print(Row row, Measured measured, @Nullable Measured bare) throws Exception {
        var footprint = Footprint.now();
        var told = measured.told();
        System.out.printf("  %-26s %9.0f %8.2f %8.2f %8.2f %7d %8.0f %8d %8d", row.title(), told.perSecond(), told.p50(), told.p99(), told.p999(),
                told.errors(), measured.cpu(), footprint.resident(), footprint.heapAfterCollection());
        System.out.println(bare == null ? "" : " %9.0f %8.0f %6.2f".formatted(bare.told().perSecond(), bare.cpu(), told.perSecond() / bare.told().perSecond()));
    }
}
