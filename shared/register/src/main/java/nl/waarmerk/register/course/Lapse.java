package nl.waarmerk.register.course;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How validity runs out.
final class Lapse {
    private Lapse() {}

    static State on(State state, @Nullable LocalDate until, LocalDate day) {
        if (until == null || day.isBefore(until)) return state;
        // A suspended accreditation that ran out cannot be renewed: nobody looked at it again.
        return day.equals(until) && state instanceof State.Renewable renewable
                ? new State.JustLapsed(renewable)
                : new State.Lapsed();
    }

    static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) return null;
        return one.isAfter(other) ? one : other;
    }
}
