package nl.waarmerk.testing.crowd;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import nl.waarmerk.register.append.Result;
import nl.waarmerk.register.identity.EventId;

/// What became of the requests of a whole crowd.
public final class Tally {
    private final Queue<EventId> recorded = new ConcurrentLinkedQueue<>();
    private final Map<String, LongAdder> counts = new ConcurrentSkipListMap<>();

    void count(Result result) {
        counts.computeIfAbsent(told(result), word -> new LongAdder()).increment();
        if (result instanceof Result.Recorded done)
            done.events().forEach(event -> recorded.add(event.event().id()));
    }

    private static String told(Result result) {
        return switch (result) {
            case Result.Recorded done -> "accepted";
            case Result.No(var refused) -> "refused " + refused.code();
            case Result.KeyReused() -> "key reused";
            case Result.Stale stale -> "stale";
            case Result.RecordUnknown unknown -> "record unknown";
            case Result.ClockBehind() -> "clock behind";
            case Result.LogTooShort() -> "log too short";
            case Result.Unclear() -> "gave up";
        };
    }

    public long of(String word) {
        var count = counts.get(word);
        return count == null ? 0 : count.sum();
    }

    public long refused() {
        return counts.keySet().stream()
                .filter(w -> w.startsWith("refused"))
                .mapToLong(this::of)
                .sum();
    }

    /// The ids of all events that somebody was told are recorded.
    public List<EventId> recorded() {
        return List.copyOf(recorded);
    }

    @Override
    public String toString() {
        return "accepted %d, refused %d: %s".formatted(of("accepted"), refused(), counts);
    }
}
