package nl.waarmerk.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import nl.waarmerk.dynamodblocal.CannotStart;
import nl.waarmerk.dynamodblocal.FaultProxy;
import nl.waarmerk.local.Main;
import nl.waarmerk.local.oidc.TokenRequest;
import nl.waarmerk.testing.FreePorts;

/// `./waarmerk up` in a process of its own, with the store's client of the functions, before a wire that can fail.
final class RunningSystem implements AutoCloseable {
    private static final String ENTRY = "/v1/health";
    private static final Duration TOKENS_LAST = Duration.ofSeconds(2);

    private final FaultProxy wire;
    private final Path folder;
    private final List<String> options;
    private final int port;
    private final Map<String, Held> tokens = new ConcurrentHashMap<>();
    private Process process;

    private record Held(String token, long since) {}

    private RunningSystem(FaultProxy wire, Path folder, List<String> options) throws IOException {
        this.wire = wire;
        this.folder = folder;
        this.options = options;
        this.port = FreePorts.pair();
        this.process = begun();
    }

    /// `folder`: of the receipt keys and exports. `options`: more of what `up` takes. Its output goes to `up.log` there. Answers when this returns.
    static RunningSystem start(FaultProxy wire, Path folder, String... options) throws IOException, InterruptedException {
        var system = new RunningSystem(wire, folder, List.of(options));
        system.awaitAnswer();
        return system;
    }

    private Process begun() throws IOException {
        var command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "--enable-native-access=ALL-UNNAMED", "-Xmx512m", "-cp", System.getProperty("java.class.path"),
                Main.class.getName(), "up", "--port", Integer.toString(port), "--data", folder.toString(), "--store", wire.endpoint().toString()));
        command.addAll(options);
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("up.log").toFile()));
        // What a function finds in its environment.
        builder.environment().putAll(Map.of("AWS_REGION", "eu-west-1", "AWS_ACCESS_KEY_ID", "local", "AWS_SECRET_ACCESS_KEY", "local"));
        return builder.start();
    }

    /// Ended with SIGTERM and started again at the same address: a token issuer keeps its name.
    void again() throws IOException, InterruptedException {
        close();
        tokens.clear();
        process = begun();
        awaitAnswer();
        tokens.clear();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    URI issuer() {
        return URI.create("http://127.0.0.1:" + (port + 1));
    }

    /// Of whom `./waarmerk token` knows; while the issuer is away the last one.
    String token(String role) {
        var held = tokens.get(role);
        if (held != null && System.nanoTime() - held.since < TOKENS_LAST.toNanos()) return held.token;
        try {
            var fresh = TokenRequest.token(port + 1, role);
            tokens.put(role, new Held(fresh, System.nanoTime()));
            return fresh;
        } catch (CannotStart e) {
            return held == null ? "none" : held.token;
        }
    }

    Process process() {
        return process;
    }

    private void awaitAnswer() throws IOException, InterruptedException {
        for (int tries = 0; tries < 600; tries++) {
            if (!process.isAlive()) throw new IOException("the system ended while it started: see up.log");
            try {
                var health = uri().resolve(ENTRY).toURL().openConnection();
                health.getInputStream().close();
                return;
            } catch (IOException e) {
                Thread.sleep(100);
            }
        }
        throw new IOException("the system does not answer");
    }

    /// As a host ends it: SIGTERM.
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) process.destroyForcibly().waitFor();
    }
}
