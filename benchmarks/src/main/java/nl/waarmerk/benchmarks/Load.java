package nl.waarmerk.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Clients that do the same thing for a time, each after its own last answer.
record Load(int clients, Duration time) {
    record Measured(int done, double perSecond, double p50Millis, double p99Millis) {}

    Measured run(Callable<?> call) throws Exception {
        var nanos = new ArrayList<Long>();
        long begin = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            List<Future<List<Long>>> all = new ArrayList<>();
            for (int i = 0; i < clients; i++) all.add(threads.submit(() -> client(call)));
            for (var each : all) nanos.addAll(each.get());
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Measured(sorted.length, sorted.length / seconds, at(sorted, 0.50), at(sorted, 0.99));
    }

    private List<Long> client(Callable<?> call) throws Exception {
        var nanos = new ArrayList<Long>();
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            long begin = System.nanoTime();
            call.call();
            nanos.add(System.nanoTime() - begin);
        }
        return nanos;
    }

    private static double at(long[] sorted, double share) {
        if (sorted.length == 0) throw new IllegalStateException("nothing was measured");
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))] / 1e6;
    }

    static double percentile(int[] values, double share) {
        var sorted = Arrays.stream(values).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
    }
}
