package nl.waarmerk.benchmarks.soak;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// [Served] as another process, and what it holds. Sizes need `/proc`.
record ServedProcess(Process process, BufferedReader told, Writer asks, URI address) implements AutoCloseable {
    private static final int KILOBYTE = 1024;

    /// @param heapAfterCollection bytes, as `resident`
    record Footprint(long heapAfterCollection, long resident, long threads, long descriptors) {}

    static ServedProcess start(URI database, Path exports, Map<String, Object> tokens) throws IOException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"), "-Xmx512m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
                "-Daws.region=eu-west-1", "-Daws.accessKeyId=local", "-Daws.secretAccessKey=local"));
        tokens.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Served.class.getName(), database.toString(), exports.toString()));
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var told = process.inputReader();
        return new ServedProcess(process, told, process.outputWriter(), URI.create("http://127.0.0.1:" + line(told)));
    }

    Footprint footprint() throws IOException {
        asks.write("\n");
        asks.flush();
        long heap = Long.parseLong(line(told));
        return new Footprint(heap, status("VmRSS") * KILOBYTE, status("Threads"), descriptors());
    }

    private long status(String name) throws IOException {
        try (var lines = Files.lines(proc("status"))) {
            return lines.filter(line -> line.startsWith(name + ":")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(-1);
        }
    }

    private long descriptors() throws IOException {
        try (var open = Files.list(proc("fd"))) {
            return open.count();
        }
    }

    private Path proc(String name) {
        return Path.of("/proc", Long.toString(process.pid()), name);
    }

    /// What is no number is from a library that prints: passed over.
    private static String line(BufferedReader told) throws IOException {
        for (var line = told.readLine(); line != null; line = told.readLine()) {
            if (line.matches("\\d+")) return line;
            System.err.println("served: " + line);
        }
        throw new IllegalStateException("the functions have ended");
    }

    /// The end of its input ends it.
    @Override
    public void close() {
        try {
            asks.close();
            if (!process.waitFor(10, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
