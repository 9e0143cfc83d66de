package nl.waarmerk.register.verdict;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.waarmerk.register.time.Amsterdam;

/// A date as a credential gives it: a civil date, or an instant with an offset of its own.
public sealed interface Moment {
    /// The date on which it counts (Europe/Amsterdam).
    LocalDate day();

    /// The date that its own text shows; where it differs from [#day], the award date may be
    /// ambiguous.
    LocalDate dayAsWritten();

    record Day(LocalDate day) implements Moment {
        @Override
        public LocalDate dayAsWritten() {
            return day;
        }
    }

    record Instant(OffsetDateTime at) implements Moment {
        @Override
        public LocalDate day() {
            return Amsterdam.dayOf(at.toInstant());
        }

        @Override
        public LocalDate dayAsWritten() {
            return at.toLocalDate();
        }
    }
}
