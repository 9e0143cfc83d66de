package nl.waarmerk.benchmarks.soak;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import nl.waarmerk.benchmarks.SomeCalls;
import nl.waarmerk.benchmarks.TemporaryFolder;
import nl.waarmerk.benchmarks.load.Stock;
import nl.waarmerk.dynamodb.Check;
import nl.waarmerk.dynamodb.DynamoProcess;
import nl.waarmerk.dynamodb.DynamoRegister;
import nl.waarmerk.dynamodb.Progress;
import nl.waarmerk.dynamodb.Tables;
import nl.waarmerk.dynamodblocal.FaultProxy;
import nl.waarmerk.dynamodblocal.Faults;
import nl.waarmerk.dynamodblocal.LocalDynamo;
import nl.waarmerk.dynamodblocal.TemplateTables;
import nl.waarmerk.local.oidc.OidcIssuer;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.Office;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// `benchmarks/soak/run`: a mixed load for some minutes with 1 % faults of the store, judged answer by answer.
public final class Soak {
    private static final int PROGRAMMES = 120;
    private static final int ONLY_READ = 60;
    private static final int FAULTY_PERCENT = 1;
    private static final int EVERY = 10;
    private static final Tables TABLES = Tables.prefixed("");
    private static final InstantSource CLOCK = InstantSource.system();

    private final int minutes;
    private final int perSecond;
    private final Path folder;
    private final Tally tally = new Tally();
    private final LongAdder faults = new LongAdder();
    private final List<Sample> samples = new ArrayList<>();

    private Soak(int minutes, int perSecond, Path folder) {
        this.minutes = minutes;
        this.perSecond = perSecond;
        this.folder = folder;
    }

    /// @param arguments minutes, requests a second, the file of the log
    public static void main(String... arguments) throws Exception {
        boolean well;
        try (var folder = TemporaryFolder.make("soak");
                var log = new PrintWriter(Path.of(arguments[2]).toFile(), StandardCharsets.UTF_8)) {
            well = new Soak(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), folder.path()).run(log);
        }
        System.exit(well ? 0 : 1);
    }

    private boolean run(PrintWriter log) throws Exception {
        try (var dynamo = LocalDynamo.in(folder.resolve("data"), 0);
                var client = dynamo.client();
                var wire = FaultProxy.before(dynamo.endpoint());
                var issuer = OidcIssuer.start(0, CLOCK)) {
            var stock = filled(client);
            try (var served = ServedProcess.start(wire.endpoint(), folder.resolve("exports"), issuer.settings())) {
                var to = Wire.to(served.address(), issuer);
                var writes = new Writes(to, stock.programmes().subList(ONLY_READ, PROGRAMMES));
                var posts = new Posts(to, stock);
                wire.meets(new SomeCalls(FAULTY_PERCENT, faults));
                soak(Mix.of(new Reads(to, stock, ONLY_READ), writes, posts, new Overviews(to)), served, log);
                wire.meets(Faults.NONE);
                return account(client, writes, posts);
            }
        }
    }

    private static Stock filled(DynamoDbClient client) {
        TemplateTables.create(client, TemplateTables.template(), "");
        var store = new DynamoRegister(client, TABLES, CLOCK);
        new Office(store, CLOCK).admit("Receiver", Sector.HBO, Demo.domain(Wire.RECEIVER.schac()));
        return Stock.of(store, PROGRAMMES);
    }

    private void soak(Mix mix, ServedProcess served, PrintWriter log) throws Exception {
        log.println(Sample.TITLES);
        System.out.println(Sample.TITLES);
        long began = System.nanoTime();
        try (var crew = Crew.start(mix, tally, perSecond)) {
            for (int line = 1; line <= minutes * 60 / EVERY; line++) {
                Thread.sleep(Math.max(0, (began + line * EVERY * 1_000_000_000L - System.nanoTime()) / 1_000_000));
                var sample = new Sample((System.nanoTime() - began) / 1e9, tally.look(), served.footprint(), size(folder.resolve("data")), faults.sum());
                samples.add(sample);
                System.out.println(sample.line());
                log.println(sample.line());
                log.flush();
            }
        }
        tally.look();
    }

    /// Whether nothing was wrong, lost, doubled or found by the checker.
    private boolean account(DynamoDbClient client, Writes writes, Posts posts) {
        var astray = new ArrayList<>(writes.lostOrDoubled(new DynamoRegister(client, TABLES, CLOCK)));
        astray.addAll(posts.lost(new DynamoProcess(client, TABLES)));
        var report = new Check(client, TABLES, Progress.SILENT).report();
        tally.mistakes().forEach(System.out::println);
        astray.forEach(System.out::println);
        report.findings().forEach(System.out::println);
        System.out.printf("soak: %d min, %d requests, %d wrong, %d unavailable (503), %d faults of the store; %d writes and %d process events acknowledged, %d lost or doubled;"
                        + " checker: %d events, %d findings; heap slope %+.1f MB/h, resident %+.1f MB/h, threads %+.1f/h, descriptors %+.1f/h%n",
                minutes, tally.requests(), tally.wrong(), tally.unavailable(), faults.sum(), writes.acknowledged(), posts.taken(), astray.size(),
                report.events(), report.findings().size(), Sample.slope(samples, Sample::heap), Sample.slope(samples, Sample::resident),
                Sample.slope(samples, Sample::threads), Sample.slope(samples, Sample::descriptors));
        return tally.wrong() == 0 && astray.isEmpty() && report.findings().isEmpty();
    }

    private static long size(Path data) throws IOException {
        try (var files = Files.walk(data)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
