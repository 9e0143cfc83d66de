package nl.waarmerk.local;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.waarmerk.process.project.Projector;
import nl.waarmerk.process.store.ProcessStore;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.store.RegisterStore;
import nl.waarmerk.register.store.Salt;

/// What the stream of the Ledger does in the cloud: brings each event of the log to the projection.
/// From the beginning at each start, since projecting again changes nothing.
public final class ProcessFeed implements AutoCloseable {
    private static final int A_BATCH = 100;
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final RegisterStore store;
    private final Projector projector;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread thread;
    private long last = -1;

    private ProcessFeed(RegisterStore store, ProcessStore process) {
        this.store = store;
        var random = new SecureRandom();
        this.projector = new Projector(store, process, () -> Salt.random(random));
        this.thread = Thread.ofVirtual().name("brings the log to the process").unstarted(this::run);
    }

    public static ProcessFeed start(RegisterStore store, ProcessStore process) {
        var feed = of(store, process);
        feed.thread.start();
        return feed;
    }

    /// One that brings nothing by itself.
    static ProcessFeed of(RegisterStore store, ProcessStore process) {
        return new ProcessFeed(store, process);
    }

    /// Brings all that the log has by now.
    void catchUp() {
        boolean more = true;
        while (more) more = bring();
    }

    private void run() {
        try {
            boolean over = false;
            while (!over) over = ended.await(pause(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// How long to wait for more, in milliseconds. What fails is tried again.
    private long pause() {
        try {
            return bring() ? 0 : PAUSE.toMillis();
        } catch (RuntimeException e) {
            System.err.println("waarmerk: process events wait: " + e.getMessage());
            return PAUSE.toMillis();
        }
    }

    /// Whether there was something.
    private boolean bring() {
        var page = store.changes(last, A_BATCH);
        if (page.isEmpty()) return false;
        projector.project(page.stream().map(Logged::event).toList());
        last = page.getLast().position();
        return true;
    }

    @Override
    public void close() throws InterruptedException {
        ended.countDown();
        thread.join();
    }
}
