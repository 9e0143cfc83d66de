package nl.waarmerk.benchmarks.soak;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Clients that together do so many things a second until they are told to stop. One that is late goes on at once; what is
/// more than a second late is not made up for.
final class Crew implements AutoCloseable {
    private static final int CLIENTS = 24;
    private static final long MOST_LATE = Duration.ofSeconds(1).toNanos();

    private final List<Thread> threads = new ArrayList<>();
    private final Mix mix;
    private final Tally tally;
    private volatile boolean over;

    private Crew(Mix mix, Tally tally) {
        this.mix = mix;
        this.tally = tally;
    }

    static Crew start(Mix mix, Tally tally, int perSecond) {
        var crew = new Crew(mix, tally);
        long every = Duration.ofSeconds(CLIENTS).toNanos() / perSecond;
        for (int n = 0; n < CLIENTS; n++) {
            long first = System.nanoTime() + every * n / CLIENTS;
            var random = new SplittableRandom(n);
            crew.threads.add(Thread.startVirtualThread(() -> crew.work(first, every, random)));
        }
        return crew;
    }

    private void work(long first, long every, SplittableRandom random) {
        try {
            for (long due = first; !over; due = Math.max(due + every, System.nanoTime() - MOST_LATE)) {
                long early = due - System.nanoTime();
                if (early > 0) Thread.sleep(Duration.ofNanos(early));
                long began = System.nanoTime();
                tally.add(judged(random), System.nanoTime() - began);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Judged judged(SplittableRandom random) throws InterruptedException {
        try {
            return mix.any(random).done(random);
        } catch (IOException | RuntimeException e) {
            return new Judged.Wrong("no answer: " + e);
        }
    }

    /// After the last answers.
    @Override
    public void close() throws InterruptedException {
        over = true;
        for (var thread : threads) thread.join();
    }
}
