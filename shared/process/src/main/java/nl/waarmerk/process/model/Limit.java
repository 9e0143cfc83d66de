package nl.waarmerk.process.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.waarmerk.process.calendar.Span;
import nl.waarmerk.process.calendar.WorkingTime;

/// How long a step may take on its own clock, in days of 24 hours; while a case is returned the
/// limit stands still with the clock. `reminders`: after how many days somebody is reminded.
public record Limit(int days, Counted counted, List<Integer> reminders, String source) {
    public enum Counted {
        CALENDAR,
        WORKING;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Limit {
        reminders = List.copyOf(reminders);
        if (days < 1 || days > 1000)
            throw new IllegalArgumentException("a limit is 1 to 1000 days");
        for (int each : reminders)
            if (each < 1 || each >= days)
                throw new IllegalArgumentException("a reminder comes before the limit");
    }

    /// What took exactly as long as the limit is still within it.
    public boolean passed(Span taken) {
        return taken(taken).compareTo(Duration.ofDays(days)) > 0;
    }

    /// When so many days will be full for a clock that has run `taken` and runs on from `now`; a
    /// moment at or before `now` only tells that they are.
    public Instant reached(int after, Span taken, Instant now) {
        var left = Duration.ofDays(after).minus(taken(taken));
        if (left.isNegative()) return now;
        return switch (counted) {
            case CALENDAR -> now.plus(left);
            case WORKING -> WorkingTime.after(now, left);
        };
    }

    private Duration taken(Span span) {
        return switch (counted) {
            case CALENDAR -> span.calendar();
            case WORKING -> span.working();
        };
    }
}
