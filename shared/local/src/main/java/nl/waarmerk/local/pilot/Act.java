package nl.waarmerk.local.pilot;

import java.time.Instant;
import java.util.List;
import nl.waarmerk.process.published.Quarter;

/// One request that somebody sends, and when. What it says follows from the plan alone.
sealed interface Act {
    Instant at();

    record Joins(Instant at, Participant who) implements Act {}

    record Registers(Instant at, Offered programme) implements Act {}

    record Proposes(Instant at, Offered programme, boolean experiment) implements Act {}

    record Returns(Instant at, Offered programme, boolean experiment) implements Act {}

    record Resubmits(Instant at, Offered programme, boolean experiment) implements Act {}

    record Rejects(Instant at, Offered programme, boolean experiment) implements Act {}

    record Confirms(Instant at, Offered programme, boolean experiment) implements Act {}

    record Recognises(Instant at, Offered programme, Participant by, boolean granted)
            implements Act {}

    record Withdraws(Instant at, Offered programme) implements Act {}

    /// What the institution has not told yet, in one batch.
    record Tells(Instant at, Participant who, List<Occurrence> events) implements Act {
        public Tells {
            events = List.copyOf(events);
        }
    }

    record Publishes(Instant at, Quarter quarter) implements Act {}
}
