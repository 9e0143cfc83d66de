package nl.waarmerk.register.decide;

import java.util.List;
import nl.waarmerk.register.act.Parts;
import nl.waarmerk.register.event.Erased;
import nl.waarmerk.register.event.Payload;
import nl.waarmerk.register.history.NameHeld;
import org.jspecify.annotations.Nullable;

/// What a decision comes to.
public sealed interface Outcome permits Outcome.Accepted, Refused {
    /// `parts` belong to the first event. `claimed`: names that the record would newly hold, still
    /// to be weighed against other records (`Ownership`).
    record Accepted(
            List<Payload> events, @Nullable Integer confirms, Parts parts, List<NameHeld> claimed)
            implements Outcome {
        public Accepted {
            events = List.copyOf(events);
            claimed = List.copyOf(claimed);
        }

        public List<Erased> erasures() {
            return events.stream()
                    .filter(Erased.class::isInstance)
                    .map(Erased.class::cast)
                    .toList();
        }
    }
}
