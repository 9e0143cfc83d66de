package nl.waarmerk.register.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.waarmerk.register.event.Corrected;
import nl.waarmerk.register.event.MendingPayload;
import nl.waarmerk.register.event.Payload;
import org.jspecify.annotations.Nullable;

/// A record's whole history as segments, by day and then by place: what counted, from when on,
/// until when.
public record Timeline(List<Segment> segments) {
    private static final Comparator<Segment> BY_DAY =
            Comparator.comparing(Segment::day)
                    .thenComparingInt(Segment::place)
                    .thenComparing(Segment::recordedFrom);

    public Timeline {
        segments = segments.stream().sorted(BY_DAY).toList();
    }

    public static Timeline of(List<Logged> history) {
        var done = new ArrayList<Segment>();
        Map<Integer, Segment> open = new TreeMap<>();
        int from = 0;
        while (from < history.size()) {
            int next = endOfCommand(history, from);
            turn(history.subList(0, next), from, open, done);
            from = next;
        }
        done.addAll(open.values());
        return new Timeline(done);
    }

    /// What is known at a record time; `null`: all that is known.
    public List<Segment> known(@Nullable Instant knownAt) {
        var known = new ArrayList<Segment>(segments.size());
        for (var segment : segments)
            if (knownAt == null ? segment.recordedUntil() == null : segment.knownAt(knownAt))
                known.add(segment);
        return known;
    }

    /// The events of one command share their record time and are learned together.
    private static int endOfCommand(List<Logged> history, int from) {
        int next = from + 1;
        while (next < history.size() && at(history, next).equals(at(history, from))) next++;
        return next;
    }

    private static void turn(
            List<Logged> prefix, int from, Map<Integer, Segment> open, List<Segment> done) {
        var now = at(prefix, from);
        var fresh = prefix.subList(from, prefix.size());
        boolean mends = fresh.stream().anyMatch(e -> e.event().payload() instanceof MendingPayload);
        var standing = Counting.of(mends ? prefix : fresh);
        if (mends) close(open, standing, now, done);
        standing.forEach((place, entry) -> open.putIfAbsent(place, segment(place, entry, now)));
    }

    private static void close(
            Map<Integer, Segment> open,
            Map<Integer, Logged> standing,
            Instant now,
            List<Segment> done) {
        open.values()
                .removeIf(segment -> {
                    var entry = standing.get(segment.place());
                    if (entry != null && entry.event().number() == segment.source()) return false;
                    done.add(segment.endedAt(now));
                    return true;
                });
    }

    private static Segment segment(int place, Logged entry, Instant now) {
        var event = entry.event();
        return new Segment(
                place,
                event.number(),
                now,
                null,
                entry.position(),
                entry.leaf(),
                content(event.payload()));
    }

    private static Payload content(Payload said) {
        return said instanceof Corrected corrected ? corrected.replacement() : said;
    }

    private static Instant at(List<Logged> history, int index) {
        return history.get(index).event().recordedAt();
    }
}
