package nl.waarmerk.register.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Days from `from` (inclusive) until `until` (exclusive); an absent bound is open.
public record Period(@Nullable LocalDate from, @Nullable LocalDate until) {
    public static final Period ALWAYS = new Period(null, null);

    public Period {
        inOrder(from, until);
    }

    /// Throws when the one is not before the other.
    public static void inOrder(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from != null && until != null && !from.isBefore(until))
            throw new IllegalArgumentException(
                    "a period ends after it begins: " + from + " until " + until);
    }

    public static Period from(LocalDate from) {
        return new Period(from, null);
    }

    public boolean covers(LocalDate day) {
        return begunBy(day) && (until == null || day.isBefore(until));
    }

    public boolean begunBy(LocalDate day) {
        return from == null || !day.isBefore(from);
    }

    public boolean overlaps(Period other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(Period other) {
        return from == null || other.until == null || from.isBefore(other.until);
    }
}
