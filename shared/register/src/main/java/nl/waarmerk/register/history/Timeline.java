package nl.waarmerk.register.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
        return new Unfolding(List.of()).takeIn(history, 0);
    }

    /// This timeline of the history's first `from` events, with those after them: whole commands.
    public Timeline with(List<Logged> history, int from) {
        return new Unfolding(segments).takeIn(history, from);
    }

    /// What is known at a record time; `null`: all that is known.
    public List<Segment> known(@Nullable Instant knownAt) {
        var known = new ArrayList<Segment>(segments.size());
        for (var segment : segments)
            if (knownAt == null ? segment.recordedUntil() == null : segment.knownAt(knownAt))
                known.add(segment);
        return known;
    }
}
