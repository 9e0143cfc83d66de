package nl.waarmerk.register.decide;

import java.util.List;
import java.util.Optional;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.history.Segment;
import nl.waarmerk.register.history.Timeline;
import nl.waarmerk.register.identity.RecordId;

/// A record's whole history, oldest first; empty when the record is about to be registered.
public record History(RecordId id, List<Logged> entries) {
    public History {
        entries = List.copyOf(entries);
    }

    public int version() {
        return entries.size();
    }

    public List<Segment> known() {
        return Timeline.of(entries).known(null);
    }

    public Optional<Logged> event(int number) {
        return number >= 1 && number <= entries.size()
                ? Optional.of(entries.get(number - 1))
                : Optional.empty();
    }
}
