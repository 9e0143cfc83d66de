package nl.waarmerk.register.history;

import java.time.LocalDate;
import java.util.List;
import nl.waarmerk.register.accreditation.Decision;
import nl.waarmerk.register.event.DecisionPayload;

/// Where an accreditation stands on a day.
public sealed interface Standing {
    Accreditation accreditation();

    /// Granted, but its validity begins later.
    record NotBegun(Accreditation accreditation) implements Standing {}

    /// `decision`: the grant or renewal that holds on the day.
    record InForce(
            Accreditation accreditation,
            Segment decision,
            boolean underConditions,
            boolean teachOut)
            implements Standing {
        public Decision content() {
            return contentOf(decision);
        }
    }

    record NotInForce(
            Accreditation accreditation, LocalDate began, Segment decision, List<Against> against)
            implements Standing {
        public NotInForce {
            against = List.copyOf(against);
        }

        public Decision content() {
            return contentOf(decision);
        }
    }

    /// One thing that stands against it on the day, and the event that says so.
    record Against(Why why, Segment because) {}

    enum Why {
        WITHDRAWN,
        WITHDRAWN_RETROACTIVELY,
        ENDED,
        SUSPENDED,
        EXPIRED
    }

    private static Decision contentOf(Segment segment) {
        return ((DecisionPayload) segment.payload()).decision();
    }
}
