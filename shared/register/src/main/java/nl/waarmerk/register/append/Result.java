package nl.waarmerk.register.append;

import java.util.List;
import nl.waarmerk.register.decide.Refused;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.identity.RecordId;

/// What became of a request.
public sealed interface Result {
    /// Recorded now, or by an earlier try with the same key (`repeated`).
    record Recorded(
            RecordId record, int version, List<Logged> events, boolean repeated, int attempts)
            implements Result {
        public Recorded {
            events = List.copyOf(events);
        }
    }

    record No(Refused refused) implements Result {}

    /// The key was used for another request.
    record KeyReused() implements Result {}

    /// The record is not at the version that the caller saw.
    record Stale(int version) implements Result {}

    record RecordUnknown(RecordId id) implements Result {}

    /// This machine's clock is too far behind the log.
    record ClockBehind() implements Result {}

    /// The log is shorter than it once was, so something was lost: nothing is written.
    record LogTooShort() implements Result {}

    /// Too many tries, or nobody knows: repeat with the same key.
    record Unclear() implements Result {}
}
