package nl.waarmerk.testing.endurance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Starts writers as a process of their own, and kills it (`kill -9`) while they write. `atOnce`:
/// what is killed with it.
public record Kills(RandomGenerator random, int longestLifeMillis, Runnable atOnce) {
    public Kills(RandomGenerator random, int longestLifeMillis) {
        this(random, longestLifeMillis, () -> {});
    }

    /// `command`: prints a journal's lines; told the mark of this life as its last argument.
    public void killed(List<String> command, int kill, Journal journal) {
        int before = journal.acknowledged();
        var process = start(command, "kill-" + kill);
        var reader = Thread.startVirtualThread(() -> read(process, journal));
        while (process.isAlive() && journal.acknowledged() == before) sleep(5);
        sleep(random.nextInt(longestLifeMillis));
        boolean lived = process.isAlive();
        atOnce.run();
        process.destroyForcibly();
        join(process, reader);
        if (!lived) throw new IllegalStateException("the writers ended by themselves");
    }

    /// This JVM's own Java and class path.
    public static List<String> java(Class<?> main, String... arguments) {
        var command = new ArrayList<String>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp"));
        command.add(
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return command;
    }

    private static Process start(List<String> command, String mark) {
        var whole = new ArrayList<>(command);
        whole.add(mark);
        try {
            return new ProcessBuilder(whole).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(Process process, Journal journal) {
        try (var lines = process.inputReader(UTF_8)) {
            lines.lines().forEach(journal::line);
        } catch (IOException | UncheckedIOException e) {
            // The stream breaks off with the process.
        }
    }

    private static void join(Process process, Thread reader) {
        try {
            process.waitFor();
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
