package nl.waarmerk.benchmarks;

import java.io.BufferedReader;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.waarmerk.dynamodb.Check;
import nl.waarmerk.dynamodb.DynamoClient;
import nl.waarmerk.dynamodb.DynamoRegister;
import nl.waarmerk.dynamodb.Progress;
import nl.waarmerk.dynamodb.Tables;
import nl.waarmerk.dynamodblocal.FaultyHttp;
import nl.waarmerk.dynamodblocal.LocalDynamo;
import nl.waarmerk.dynamodblocal.TemplateTables;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.store.RegisterStore;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.Office;
import nl.waarmerk.testing.crowd.Crowd;
import nl.waarmerk.testing.endurance.Journal;
import nl.waarmerk.testing.endurance.Kills;
import nl.waarmerk.testing.endurance.Writers;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// What was acknowledged is in the log once: with faults at the wire, with writers that are killed, and with the database killed too.
final class Endurance {
    private static final int WRITERS = 4;
    private static final int WRITES = Integer.getInteger("writes", 10_400);
    private static final int KILLS = Integer.getInteger("kills", 24);
    private static final int FAULTY_PERCENT = 3;
    private static final InstantSource CLOCK = InstantSource.system();

    private Endurance() {}

    static void signIn() {
        System.setProperty("aws.region", "eu-west-1");
        System.setProperty("aws.accessKeyId", "local");
        System.setProperty("aws.secretAccessKey", "local");
    }

    static void faults() {
        var wire = new FaultyHttp();
        var faults = new LongAdder();
        var patience = DynamoClient.patience().apiCallTimeout(Duration.ofSeconds(1)).build();
        try (var dynamo = LocalDynamo.inMemory();
                var sound = dynamo.client();
                var faulty = dynamo.client(wire, settings -> settings.overrideConfiguration(patience))) {
            var programmes = stage(sound, 200);
            var journal = new Journal();
            var offices = IntStream.range(0, WRITERS).mapToObj(n -> office(store(faulty), n)).toList();
            wire.otherwise(new SomeCalls(FAULTY_PERCENT, faults));
            long begin = System.nanoTime();
            new Writers("faults", programmes, journal::line).run(offices, WRITES / WRITERS);
            wire.forget();
            wire.settle();
            double seconds = (System.nanoTime() - begin) / 1e9;
            System.out.printf("faults: %d writers, %d faults at the wire (%d %% of all attempts), %.0f s%n", WRITERS, faults.sum(), FAULTY_PERCENT, seconds);
            account(journal, sound);
        }
    }

    static void crashes() {
        try (var dynamo = LocalDynamo.inMemory(); var client = dynamo.client()) {
            var programmes = stage(client, 50);
            var journal = new Journal();
            var kills = new Kills(new Random(), 3_000);
            var command = Kills.java(MortalWriters.class, dynamo.endpoint().toString(), told(programmes));
            for (int n = 1; n <= KILLS; n++) kills.killed(command, n, journal);
            System.out.printf("crashes: the writers killed %d times%n", KILLS);
            account(journal, client);
        }
    }

    /// DynamoDB Local loses with a kill what its file did not have yet: that is its own, and is told apart.
    static void crashesOfAll() throws Exception {
        signIn();
        try (var folder = TemporaryFolder.make("endurance")) {
            crashesOfAll(folder.path());
        }
    }

    private static void crashesOfAll(Path folder) throws Exception {
        var journal = new Journal();
        List<ProgrammeNumber> programmes = List.of();
        for (int n = 1; n <= KILLS; n++) {
            var database = new ProcessBuilder(Kills.java(MortalDynamo.class, folder.toString())).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            var endpoint = address(database);
            if (n == 1) programmes = stage(DynamoClient.at(URI.create(endpoint)), 50);
            var kills = new Kills(new Random(), 3_000, database::destroyForcibly);
            kills.killed(Kills.java(MortalWriters.class, endpoint, told(programmes)), n, journal);
            database.waitFor();
        }
        System.out.printf("crashes of all: the writers and the database, with its file, killed %d times%n", KILLS);
        try (var dynamo = LocalDynamo.in(folder, 0); var client = dynamo.client()) {
            account(journal, client);
        }
    }

    private static String address(Process database) throws Exception {
        BufferedReader lines = database.inputReader();
        var line = lines.readLine();
        if (line == null) throw new IllegalStateException("the database did not start");
        return line;
    }

    private static List<ProgrammeNumber> stage(DynamoDbClient client, int programmes) {
        TemplateTables.create(client, TemplateTables.template(), "");
        var office = office(store(client), -1);
        var owner = office.admit("Demo", Sector.HBO);
        var all = new ArrayList<ProgrammeNumber>();
        for (int n = 0; n < programmes; n++) all.add(office.offer(owner, Demo.programme("Demo " + n)));
        return all;
    }

    private static String told(List<ProgrammeNumber> programmes) {
        return programmes.stream().map(ProgrammeNumber::text).collect(Collectors.joining(","));
    }

    private static void account(Journal journal, DynamoDbClient client) {
        System.out.println("  " + journal.account(office(store(client), -2), store(client)));
        var report = new Check(client, Tables.prefixed(""), Progress.SILENT).report();
        System.out.printf("  %d events checked, %d findings%n", report.events(), report.findings().size());
        report.findings().stream().limit(5).forEach(finding -> System.out.println("    " + finding));
    }

    private static RegisterStore store(DynamoDbClient client) {
        return new DynamoRegister(client, Tables.prefixed(""), CLOCK);
    }

    private static Office office(RegisterStore store, int n) {
        return Crowd.office(store, CLOCK, n);
    }
}
