package nl.waarmerk.process.course;

import nl.waarmerk.process.calendar.Moment;
import nl.waarmerk.process.calendar.Span;
import nl.waarmerk.process.model.Clock;
import org.jspecify.annotations.Nullable;

/// The time from one event of a case to the next, or to now. `clock`: which one ran; absent after
/// the case had ended.
public record Stretch(Moment from, Moment until, @Nullable Clock clock) {
    public Span span() {
        return from.until(until);
    }
}
