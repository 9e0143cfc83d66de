package nl.waarmerk.benchmarks;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.waarmerk.dynamodb.Check;
import nl.waarmerk.dynamodb.Progress;
import nl.waarmerk.dynamodb.Tables;
import nl.waarmerk.dynamodblocal.Fault;
import nl.waarmerk.dynamodblocal.FaultProxy;
import nl.waarmerk.dynamodblocal.Faults;
import nl.waarmerk.dynamodblocal.LocalDynamo;
import nl.waarmerk.testing.visitors.Judgement;
import nl.waarmerk.testing.visitors.Visit;

/// The running system while something is wrong around it: what its clients see, whether any answer was wrong, and what the store was asked meanwhile.
public final class FaultTable {
    private static final int VISITORS = 8;
    private static final int WRITES_OF_HUNDRED = 15;

    private final LocalDynamo dynamo;
    private final FaultProxy wire;
    private final Path folder;
    private final boolean quick;
    private int rows;
    private boolean sound = true;

    /// What happens while the visitors are there.
    private interface Meanwhile {
        void happens() throws Exception;
    }

    private FaultTable(LocalDynamo dynamo, FaultProxy wire, Path folder, boolean quick) {
        this.dynamo = dynamo;
        this.wire = wire;
        this.folder = folder;
        this.quick = quick;
    }

    public static void main(String... options) throws Exception {
        System.exit(run(List.of(options).contains("--quick")) ? 0 : 1);
    }

    /// Whether every row is as it should be.
    private static boolean run(boolean quick) throws Exception {
        var folder = Files.createTempDirectory("waarmerk-faults");
        try (var dynamo = LocalDynamo.in(folder, 0); var wire = FaultProxy.before(dynamo.endpoint())) {
            var table = new FaultTable(dynamo, wire, folder, quick);
            table.rows();
            System.out.println("every answer judged; the data and the systems' log are in " + folder);
            return table.sound;
        }
    }

    private void rows() throws Exception {
        System.out.printf("%-34s %8s  %-40s %5s %8s %8s %9s %8s %6s  %s%n", "row", "requests", "answers by status (0: none)", "wrong", "p50 ms", "p99 ms", "calls/req", "attempts", "races", "check");
        try (var system = RunningSystem.start(wire, folder)) {
            row(system, "warm up", Faults.NONE, seconds(10, 4), VISITORS);
            row(system, "nothing wrong", Faults.NONE, seconds(15, 4), VISITORS);
            for (int percent : quick ? new int[] {20} : new int[] {1, 5, 20, 50})
                row(system, "store throttled " + percent + " %", Faults.some(percent, new Fault.Throttled()), seconds(20, 5), VISITORS);
            row(system, "store gone", Faults.always(new Fault.NeverArrives()), seconds(60, 5), VISITORS);
            row(system, "store fails 20 % of calls", Faults.some(20, new Fault.Failed()), seconds(20, 4), VISITORS);
            row(system, "answers lost, 10 %", Faults.some(10, new Fault.AnswerLost()), seconds(20, 5), VISITORS);
            row(system, "store slow, 1 s a call", Faults.always(new Fault.Slow(Duration.ofSeconds(1))), seconds(25, 4), VISITORS);
            row(system, "store slow, 2.8 s a call", Faults.always(new Fault.Slow(Duration.ofMillis(2_800))), seconds(30, 4), VISITORS);
            row(system, "store silent", Faults.always(new Fault.Slow(Duration.ofSeconds(30))), seconds(30, 4), VISITORS);
            row(system, "200 clients", Faults.NONE, seconds(20, 4), 200);
            row(system, "token keys rotated", Faults.NONE, seconds(26, 8), VISITORS, () -> rotations(system, quick ? 1 : 4));
            row(system, "SIGTERM and started again", Faults.NONE, seconds(30, 6), VISITORS, () -> restarts(system, quick ? 1 : 4));
        }
        try (var right = another("0")) { // first: nobody can register with a log that is ahead
            skewed("clock 5 min behind", "-300");
            skewed("clock 5 min ahead", "300");
            row(right, "clock right, log 5 min ahead", Faults.NONE, seconds(10, 4), VISITORS);
        }
    }

    private Duration seconds(int whole, int some) {
        return Duration.ofSeconds(quick ? some : whole);
    }

    private void rotations(RunningSystem system, int times) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            for (int n = 0; n < times; n++) {
                Thread.sleep(Duration.ofSeconds(6));
                http.send(HttpRequest.newBuilder(system.issuer().resolve("/rotation")).build(), HttpResponse.BodyHandlers.discarding());
            }
        }
    }

    private void restarts(RunningSystem system, int times) throws IOException, InterruptedException {
        for (int n = 0; n < times; n++) {
            Thread.sleep(1_000 + 317 * n);
            system.again();
        }
    }

    private void skewed(String name, String seconds) throws Exception {
        try (var system = another(seconds)) {
            row(system, name, Faults.NONE, seconds(10, 4), VISITORS);
        }
    }

    /// Another machine's functions, with a clock of their own, on the same tables.
    private RunningSystem another(String seconds) throws Exception {
        var other = Files.createDirectories(folder.resolve("clock" + seconds));
        return RunningSystem.start(wire, other, "--clock-ahead", seconds);
    }

    private void row(RunningSystem system, String name, Faults faults, Duration time, int visitors) throws Exception {
        row(system, name, faults, time, visitors, () -> {});
    }

    private void row(RunningSystem system, String name, Faults faults, Duration time, int visitors, Meanwhile meanwhile) throws Exception {
        long begin = System.nanoTime();
        var visit = new Visit(system.uri(), system::token, "demo-fault-" + ++rows);
        long calls = wire.calls();
        long attempts = attempts();
        long races = wire.lostRaces();
        wire.meets(faults);
        var ending = Thread.ofPlatform().start(() -> end(time, meanwhile));
        visit.run(visitors, time, WRITES_OF_HUNDRED);
        ending.join();
        calls = wire.calls() - calls;
        attempts = attempts() - attempts;
        races = wire.lostRaces() - races;
        var judgement = visit.account();
        var checked = check();
        print(name, judgement, calls, attempts, races, checked + ", " + (System.nanoTime() - begin) / 1_000_000_000 + " s in all");
    }

    /// The store is well again when the time is over: who waits for it then hears so.
    private void end(Duration time, Meanwhile meanwhile) {
        long begin = System.nanoTime();
        try {
            meanwhile.happens();
            Thread.sleep(Math.max(0, time.toMillis() - (System.nanoTime() - begin) / 1_000_000));
            wire.meets(Faults.NONE);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private long attempts() {
        return wire.attempts().values().stream().mapToLong(Long::longValue).sum();
    }

    private String check() {
        try (var client = dynamo.client()) {
            var report = new Check(client, Tables.prefixed(""), Progress.SILENT).report();
            sound &= report.findings().isEmpty();
            report.findings().stream().limit(3).forEach(finding -> System.out.println("    " + finding));
            return report.findings().isEmpty() ? report.events() + " events agree" : report.findings().size() + " FINDINGS";
        }
    }

    private void print(String name, Judgement judged, long calls, long attempts, long races, String check) {
        sound &= judged.wrong().isEmpty();
        System.out.printf("%-34s %8d  %-40s %5d %8.1f %8.1f %9.2f %8.2f %6d  %s%n", name, judged.requests(), statuses(judged.statuses()), judged.wrong().size(),
                judged.millis(0.5), judged.millis(0.99), (double) calls / judged.requests(), (double) attempts / calls, races, check);
        judged.wrong().stream().limit(5).forEach(wrong -> System.out.println("    " + wrong));
    }

    private static String statuses(Map<Integer, Long> all) {
        return all.toString().replaceAll("[{},]", "").replace('=', ':');
    }
}
