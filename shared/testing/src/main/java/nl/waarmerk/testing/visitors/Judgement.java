package nl.waarmerk.testing.visitors;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import nl.waarmerk.testing.Heard;

/// What visitors were told, and what of it was wrong.
public final class Judgement {
    private final Map<Integer, LongAdder> statuses = new ConcurrentHashMap<>();
    private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

    /// A failure is told as a problem document, and with the time to come back where that helps.
    void told(Heard heard, long took) {
        int status = heard.status();
        statuses.computeIfAbsent(status, any -> new LongAdder()).increment();
        nanos.add(took);
        if (status < 400) return;
        var type = heard.headers().getOrDefault("Content-Type", "");
        if (!type.startsWith("application/problem+json")) wrong("no problem document", heard);
        boolean comeBack = status == 503 || status == 429;
        if (comeBack && !heard.headers().containsKey("Retry-After")) wrong("no Retry-After", heard);
    }

    void wrong(String what, Heard heard) {
        wrong(what + ": " + heard.status() + " " + heard.text());
    }

    void wrong(String what) {
        wrong.add(what);
    }

    public List<String> wrong() {
        return List.copyOf(wrong);
    }

    /// How often each status was answered; 0: no answer came.
    public Map<Integer, Long> statuses() {
        var all = new TreeMap<Integer, Long>();
        statuses.forEach((status, counter) -> all.put(status, counter.sum()));
        return all;
    }

    public long requests() {
        return nanos.size();
    }

    /// The time that so large a share of the answers took at most, in milliseconds.
    public double millis(double share) {
        var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        if (sorted.length == 0) return 0;
        return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
    }
}
