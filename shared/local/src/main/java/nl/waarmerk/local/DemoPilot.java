package nl.waarmerk.local;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import nl.waarmerk.dynamodb.DynamoDrafts;
import nl.waarmerk.dynamodb.DynamoProcess;
import nl.waarmerk.dynamodb.DynamoRegister;
import nl.waarmerk.dynamodb.Tables;
import nl.waarmerk.dynamodblocal.CannotStart;
import nl.waarmerk.local.oidc.OidcIssuer;
import nl.waarmerk.local.pilot.Loader;
import nl.waarmerk.local.pilot.PilotClock;
import nl.waarmerk.local.pilot.Plan;
import nl.waarmerk.process.routes.FolderShelf;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The pilot that `--demo` asks for. It is loaded by a system of its own, whose clock is the
/// pilot's, before the one that people see starts: nobody meets the register in its past.
record DemoPilot(long seed, int institutions) {
    static final int MOST = 36;
    static final DemoPilot USUAL = new DemoPilot(1, MOST);
    private static final Tables TABLES = Tables.prefixed("");
    private static final String LOADED = "demo-pilot.txt";

    DemoPilot {
        if (institutions < 1 || institutions > MOST)
            throw new CannotStart("--institutions is a number from 1 to " + MOST + ".");
    }

    DemoPilot seed(long other) {
        return new DemoPilot(other, institutions);
    }

    DemoPilot institutions(int other) {
        return new DemoPilot(seed, other);
    }

    /// What is there already stays as it is. `onlyTheStory`: whether the register holds just that.
    void load(Path data, DynamoDbClient client, boolean onlyTheStory) {
        var loaded = data.resolve(LOADED);
        if (Files.exists(loaded)) return;
        if (!onlyTheStory)
            throw new CannotStart(
                    "The pilot's two years can only be recorded in a register that begins with them, and the one in "
                            + data
                            + " does not: name another folder with --data.");
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        load(data, client, now);
        try {
            Files.writeString(loaded, "DEMO: seed %d, until %s%n".formatted(seed, now));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void load(Path data, DynamoDbClient client, Instant now) {
        var last = new DynamoRegister(client, TABLES, InstantSource.system()).head().recordedAt();
        var plan = Plan.of(seed, institutions, now, last);
        System.err.printf(
                "  demonstration: two years of %d institutions, from seed %d (%d requests) ...%n",
                institutions, seed, plan.acts().size());
        long began = System.nanoTime();
        var clock = new PilotClock(last);
        var store = new DynamoRegister(client, TABLES, clock);
        var process = new DynamoProcess(client, TABLES);
        var shelf = new FolderShelf(data.resolve("exports"));
        var progress = new ProgressLine();
        try (var issuer = OidcIssuer.start(0, clock);
                var context =
                        LocalSystem.functions(
                                store,
                                process,
                                new DynamoDrafts(client, TABLES),
                                shelf,
                                ReceiptKeyFile.in(data),
                                issuer.settings(),
                                -1)) {
            // By its type: otherwise the framework's own clock is the better match.
            context.registerSingleton(InstantSource.class, clock);
            var server = context.start().getBean(EmbeddedServer.class).start();
            var feed = ProcessFeed.of(store, process);
            Loader.load(plan, server.getURI(), issuer, clock, feed::catchUp, progress);
        }
        progress.clear();
        System.err.printf("  loaded in %d seconds.%n", (System.nanoTime() - began) / 1_000_000_000);
    }
}
