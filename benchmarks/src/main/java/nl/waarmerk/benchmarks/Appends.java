package nl.waarmerk.benchmarks;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nl.waarmerk.dynamodb.DynamoRegister;
import nl.waarmerk.dynamodb.Tables;
import nl.waarmerk.dynamodblocal.LocalDynamo;
import nl.waarmerk.dynamodblocal.TemplateTables;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.append.LogWatch;
import nl.waarmerk.register.append.Registrar;
import nl.waarmerk.register.append.Request;
import nl.waarmerk.register.append.Result;
import nl.waarmerk.register.append.Waiting;
import nl.waarmerk.register.framework.Frameworks;
import nl.waarmerk.register.event.RecognitionReported;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.store.RegisterStore;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.Office;
import nl.waarmerk.testing.People;

/// Appends on DynamoDB Local: 4 writers, each a machine of its own; and 16 on one programme, of which none may be lost.
final class Appends {
    /// A register has many programmes; the histories stay as short as real ones.
    private static final int PROGRAMMES = 200;

    private Appends() {}

    static void run() throws Exception {
        try (var dynamo = LocalDynamo.inMemory(); var client = dynamo.client()) {
            TemplateTables.create(client, TemplateTables.template(), "");
            var store = new DynamoRegister(client, Tables.prefixed(""), InstantSource.system());
            var owner = office(store).admit("Demo", Sector.HBO);
            var programmes = new ArrayList<ProgrammeNumber>();
            for (int i = 0; i < PROGRAMMES; i++) programmes.add(office(store).offer(owner, Demo.programme("Demo " + i)));
            writers(store, programmes, 4, Duration.ofSeconds(10), "4 writers, to warm up");
            writers(store, programmes, 1, Duration.ofSeconds(10), "one writer (baseline)");
            writers(store, programmes, 4, Duration.ofSeconds(20), "4 writers (goal 60/s, attempts p99 6)");
            var one = List.of(programmes.getFirst());
            int before = store.records(one).get(one.getFirst()).version();
            int recorded = writers(store, one, 16, Duration.ofSeconds(15), "16 writers on one programme");
            int after = store.records(one).get(one.getFirst()).version();
            System.out.printf("  recorded %d, the programme grew by %d: %s%n", recorded, after - before, recorded == after - before ? "no update lost" : "LOST");
        }
    }

    private static Office office(RegisterStore store) {
        return new Office(new Registrar(store, Frameworks.builtIn(), InstantSource.system(), new SecureRandom(), Waiting.sleeping(), LogWatch.NONE));
    }

    private static int writers(RegisterStore store, List<ProgrammeNumber> programmes, int writers, Duration time, String title) throws Exception {
        var attempts = new ArrayList<Integer>();
        var unclear = new AtomicInteger();
        long begin = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(writers)) {
            List<Future<List<Integer>>> all = new ArrayList<>();
            for (int w = 0; w < writers; w++) {
                int first = w;
                all.add(threads.submit(() -> writer(office(store), programmes, first, time, unclear)));
            }
            for (var each : all) attempts.addAll(each.get());
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        var counts = attempts.stream().mapToInt(Integer::intValue).toArray();
        System.out.printf("append, %s: %.0f/s, attempts p50 %.0f, p99 %.0f, asked to repeat %d%n",
                title, counts.length / seconds, Load.percentile(counts, 0.5), Load.percentile(counts, 0.99), unclear.get());
        return counts.length;
    }

    private static List<Integer> writer(Office office, List<ProgrammeNumber> programmes, int first, Duration time, AtomicInteger unclear) {
        var attempts = new ArrayList<Integer>();
        var by = People.machineOf(new InstitutionId(999_999));
        long end = System.nanoTime() + time.toNanos();
        for (int n = first; System.nanoTime() < end; n++) {
            var programme = programmes.get(n * 7 % programmes.size());
            var report = new RecognitionReported(
                    new InstitutionId(999_999), LocalDate.parse("2023-01-01"),
                    RecognitionReported.Outcome.GRANTED, "demo", null);
            switch (office.ask(by, new Request.Target.Existing(programme), new Command.Enter(report))) {
                case Result.Recorded recorded -> attempts.add(recorded.attempts());
                case Result.Unclear u -> unclear.incrementAndGet();
                case Result other -> throw new IllegalStateException(other.toString());
            }
        }
        return attempts;
    }
}
