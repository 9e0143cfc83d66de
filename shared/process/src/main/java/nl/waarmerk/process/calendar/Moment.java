package nl.waarmerk.process.calendar;

import java.time.Instant;

/// A moment on both calendars; computed once, it makes every span from it cheap.
public record Moment(Instant at, long workingMillis) {
    public static Moment of(Instant at) {
        return new Moment(at, WorkingTime.before(at));
    }

    public Span until(Moment later) {
        return new Span(
                later.at.toEpochMilli() - at.toEpochMilli(), later.workingMillis - workingMillis);
    }
}
