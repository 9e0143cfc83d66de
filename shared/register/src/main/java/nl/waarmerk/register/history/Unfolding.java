package nl.waarmerk.register.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.waarmerk.register.event.Corrected;
import nl.waarmerk.register.event.MendingPayload;
import nl.waarmerk.register.event.Payload;

/// Turns a history into segments, command by command: what stands no more is closed, what stands
/// anew is opened.
final class Unfolding {
    private final List<Segment> done = new ArrayList<>();
    private final Map<Integer, Segment> open = new TreeMap<>();

    /// Goes on where these segments were left.
    Unfolding(List<Segment> sofar) {
        for (var segment : sofar)
            if (segment.recordedUntil() == null) open.put(segment.place(), segment);
            else done.add(segment);
    }

    /// The events from an index on; those before it were taken in already.
    Timeline takeIn(List<Logged> history, int from) {
        int begin = from;
        while (begin < history.size()) {
            int end = endOfCommand(history, begin);
            turn(history.subList(0, end), begin);
            begin = end;
        }
        var all = new ArrayList<>(done);
        all.addAll(open.values());
        return new Timeline(all);
    }

    /// The events of one command share their record time and are learned together.
    private static int endOfCommand(List<Logged> history, int from) {
        int next = from + 1;
        while (next < history.size() && at(history, next).equals(at(history, from))) next++;
        return next;
    }

    private void turn(List<Logged> prefix, int from) {
        var now = at(prefix, from);
        var fresh = prefix.subList(from, prefix.size());
        boolean mends = fresh.stream().anyMatch(e -> e.event().payload() instanceof MendingPayload);
        var standing = Counting.of(mends ? prefix : fresh);
        if (mends) close(standing, now);
        standing.forEach((place, entry) -> {
            if (!open.containsKey(place)) open.put(place, segment(place, entry, now));
        });
    }

    private void close(Map<Integer, Logged> standing, Instant now) {
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
