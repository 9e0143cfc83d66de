package nl.waarmerk.benchmarks.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

/// Where there is no `wrk`: the JDK's client in this very process, which takes much of the processors itself.
final class OwnClients implements Clients {
    @Override
    public String name() {
        return "the JDK's own client (wrk is not installed)";
    }

    @Override
    public Measured send(URI server, Row row, int seconds) throws Exception {
        var requests = new ArrayList<HttpRequest>();
        for (int n = 0; n < Math.max(row.paths().size(), row.bodies().size()); n++) requests.add(request(server, row, n));
        var nanos = new ConcurrentLinkedQueue<Long>();
        var errors = new LongAdder();
        long begin = System.nanoTime();
        long end = begin + Duration.ofSeconds(seconds).toNanos();
        try (var http = HttpClient.newHttpClient(); var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            for (int client = 0; client < CONNECTIONS; client++)
                threads.submit(() -> {
                    for (int n = 0; System.nanoTime() < end; n++) {
                        long sent = System.nanoTime();
                        if (http.send(requests.get(n % requests.size()), HttpResponse.BodyHandlers.ofByteArray()).statusCode() > 399) errors.increment();
                        nanos.add(System.nanoTime() - sent);
                    }
                    return null;
                });
        }
        var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Measured(sorted.length, sorted.length / ((System.nanoTime() - begin) / 1e9), at(sorted, 0.5), at(sorted, 0.99), at(sorted, 0.999), errors.sum());
    }

    static HttpRequest request(URI server, Row row, int n) {
        var path = row.paths().get(n % row.paths().size());
        var request = HttpRequest.newBuilder(server.resolve(path)).timeout(Duration.ofSeconds(10));
        row.headers().forEach(request::header);
        return row.bodies().isEmpty()
                ? request.build()
                : request.POST(HttpRequest.BodyPublishers.ofString(row.bodies().get(n % row.bodies().size()))).build();
    }

    private static double at(long[] sorted, double share) {
        if (sorted.length == 0) throw new IllegalStateException("nothing was answered: " + Arrays.toString(sorted));
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))] / 1e6;
    }
}
