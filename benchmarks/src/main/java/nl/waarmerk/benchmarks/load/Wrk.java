package nl.waarmerk.benchmarks.load;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `wrk`, with the script that reads the requests and prints one line of figures.
record Wrk(Path script, String version) implements Clients {
    private static final String FIGURES = "figures ";

    /// Absent when no `wrk` is on the path.
    static Optional<Wrk> found(Path script) throws InterruptedException {
        try {
            var asked = new ProcessBuilder("wrk", "--version").redirectErrorStream(true).start();
            var first = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().findFirst().orElse("wrk");
            asked.waitFor();
            return Optional.of(new Wrk(script, first.replaceAll(" Copyright.*", "")));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public String name() {
        return version;
    }

    @Override
    public Measured send(URI server, Row row, int seconds) throws Exception {
        var requests = Files.createTempFile("waarmerk-load", ".txt");
        try {
            Files.writeString(requests, row.lines());
            var command = new ArrayList<>(List.of("wrk", "-t1", "-c" + CONNECTIONS, "-d" + seconds + "s", "--timeout", "10s",
                    "-s", script.toString(), server.toString(), "--", requests.toString()));
            row.headers().forEach((name, value) -> command.add(name + ": " + value));
            var wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
            var printed = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            wrk.waitFor();
            return printed.lines().filter(line -> line.startsWith(FIGURES)).findFirst().map(Wrk::read)
                    .orElseThrow(() -> new IllegalStateException("wrk prints: " + printed));
        } finally {
            Files.delete(requests);
        }
    }

    /// Requests, microseconds in all, the percentiles in microseconds, errors.
    private static Measured read(String line) {
        var parts = line.substring(FIGURES.length()).split(" ");
        long requests = Long.parseLong(parts[0]);
        return new Measured(requests, requests / (Double.parseDouble(parts[1]) / 1e6), millis(parts[2]), millis(parts[3]), millis(parts[4]), Long.parseLong(parts[5]));
    }

    private static double millis(String micros) {
        return Double.parseDouble(micros) / 1e3;
    }
}
