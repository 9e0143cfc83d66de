package nl.waarmerk.testing.histories;

import java.time.Instant;
import java.util.List;
import nl.waarmerk.register.decide.History;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.identity.RecordId;

/// Where commands are entered one after another.
public interface Desk {
    Entered enter(Turn turn, Instant at);

    History history(RecordId id);

    /// What became of a command.
    sealed interface Entered {
        record Recorded(RecordId record, List<Logged> events) implements Entered {
            public Recorded {
                events = List.copyOf(events);
            }
        }

        record Refused(String code) implements Entered {}
    }
}
