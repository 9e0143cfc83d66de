package nl.waarmerk.process.course;

import java.time.Instant;
import java.util.List;
import nl.waarmerk.process.calendar.Moment;
import nl.waarmerk.process.calendar.Span;
import nl.waarmerk.process.event.EventKey;
import nl.waarmerk.process.model.Clock;
import nl.waarmerk.process.model.StageRule;
import org.jspecify.annotations.Nullable;

/// One run of one stage, from its start to its completion (`until` absent: still open). While it is
/// returned the institution's clock runs, else the stage's own.
///
/// @param began false when nothing tells the beginning: a completion stands alone, and is not
///   measured
/// @param waitsFor whose clock runs while it is open
/// @param returned how often it was returned
/// @param overdueSince when its limit was full, if it has passed
/// @param outcome of its completion
/// @param events the keys of its events, the one that opened it first
public record Step(
        StageRule rule,
        boolean began,
        Moment from,
        @Nullable Moment until,
        Clocks clocks,
        Clock waitsFor,
        boolean isReturned,
        int returned,
        @Nullable Instant overdueSince,
        @Nullable String outcome,
        List<EventKey> events) {
    public Step {
        events = List.copyOf(events);
    }

    public boolean open() {
        return until == null;
    }

    /// What counts for the stage's limit.
    public Span ownTime() {
        return clocks.on(rule.clock());
    }
}
