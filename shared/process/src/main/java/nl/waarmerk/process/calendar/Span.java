package nl.waarmerk.process.calendar;

import java.time.Duration;
import java.time.Instant;
import nl.waarmerk.register.json.Json;

/// How long something took: real elapsed time, and what of it was working time. Spans add up
/// exactly.
public record Span(long calendarMillis, long workingMillis) {
    public static final Span NONE = new Span(0, 0);

    public static Span between(Instant from, Instant until) {
        return Moment.of(from).until(Moment.of(until));
    }

    public Span plus(Span other) {
        return new Span(calendarMillis + other.calendarMillis, workingMillis + other.workingMillis);
    }

    public Duration calendar() {
        return Duration.ofMillis(calendarMillis);
    }

    /// 24 hours are one working day.
    public Duration working() {
        return Duration.ofMillis(workingMillis);
    }

    /// Whole seconds, the rest left off; 86,400 working seconds are one working day.
    public Json.Obj json() {
        return Json.obj()
                .with("seconds", calendar().toSeconds())
                .with("workingSeconds", working().toSeconds());
    }
}
