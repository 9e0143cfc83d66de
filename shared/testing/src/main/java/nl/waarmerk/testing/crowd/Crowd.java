package nl.waarmerk.testing.crowd;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nl.waarmerk.register.append.LogWatch;
import nl.waarmerk.register.append.Registrar;
import nl.waarmerk.register.append.Waiting;
import nl.waarmerk.register.framework.Frameworks;
import nl.waarmerk.register.store.RegisterStore;
import nl.waarmerk.testing.Office;

/// Writers and witnesses on one store, each a machine of its own.
public final class Crowd {
    private final RegisterStore store;
    private final Stage stage;
    private final Instant start;
    private final Tally tally = new Tally();
    private final List<Witness> witnesses = new ArrayList<>();
    private final long seed;

    public Crowd(RegisterStore store, Stage stage, Instant start, long seed) {
        this.store = store;
        this.stage = stage;
        this.start = start;
        this.seed = seed;
    }

    /// An office as it is in production: it shares nothing, and it waits after a lost race.
    public static Office office(RegisterStore store, InstantSource clock, long seed) {
        return new Office(
                new Registrar(
                        store,
                        Frameworks.builtIn(),
                        clock,
                        new Random(seed),
                        Waiting.sleeping(),
                        LogWatch.NONE));
    }

    /// Lets every writer do so many things, while the witnesses ask; ends when the last writer has.
    public void run(int writers, int each, int readers, int answersKept) {
        var busy = new AtomicInteger(writers);
        var tasks = new ArrayList<Callable<Void>>();
        for (int n = 0; n < writers; n++) {
            var random = new Random(seed + n);
            var clock = new UnsteadyClock(start, random);
            var writer = new Writer(store, office(store, clock, seed + n), stage, random, tally);
            tasks.add(() -> {
                try {
                    for (int i = 0; i < each; i++) writer.doSomething();
                } finally {
                    busy.decrementAndGet();
                }
                return null;
            });
        }
        for (int n = 0; n < readers; n++) {
            var random = new Random(-seed - n);
            var clock = new UnsteadyClock(start, random);
            var witness = new Witness(store, stage, random, answersKept / readers);
            witnesses.add(witness);
            tasks.add(() -> {
                while (busy.get() > 0) witness.askSomething(clock.instant());
                return null;
            });
        }
        together(tasks);
    }

    /// Does all of it at once and hands back what each gave; throws what any of them threw.
    public static <T> List<T> together(List<? extends Callable<T>> tasks) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var given = new ArrayList<T>();
            for (Future<T> task : threads.invokeAll(tasks)) given.add(task.get());
            return given;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new AssertionError("one of the crowd failed", e.getCause());
        }
    }

    public Tally tally() {
        return tally;
    }

    /// How many questions were asked, and how many of their answers are remembered.
    public int asked() {
        return witnesses.stream().mapToInt(Witness::asked).sum();
    }

    public int remembered() {
        return witnesses.stream().mapToInt(witness -> witness.memory().size()).sum();
    }

    /// Asks every remembered question again, of a machine that has seen nothing yet: what is
    /// answered otherwise now.
    public List<String> changedAnswers() {
        var afresh = new Witness(store, stage, new Random(seed), 0);
        var changed = new ArrayList<String>();
        for (var witness : witnesses)
            for (var remembered : witness.memory()) {
                var now = afresh.answer(remembered.question());
                if (!now.equals(remembered.answer()))
                    changed.add(
                            "%s\nwas answered\n%s\nand is now\n%s"
                                    .formatted(remembered.question(), remembered.answer(), now));
            }
        return changed;
    }
}
