package nl.waarmerk.register.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.history.Segment;
import nl.waarmerk.register.history.Timeline;
import nl.waarmerk.register.identity.RecordId;

/// A record's whole history, oldest first; empty when the record is about to be registered.
/// `timeline` is what its entries unfold to: a decision asks for it several times.
public record History(RecordId id, List<Logged> entries, Timeline timeline) {
    public History {
        entries = List.copyOf(entries);
    }

    public History(RecordId id, List<Logged> entries) {
        this(id, entries, Timeline.of(entries));
    }

    /// With the events of one more command.
    public History with(List<Logged> command) {
        var all = new ArrayList<>(entries);
        all.addAll(command);
        return new History(id, all, timeline.with(all, entries.size()));
    }

    public int version() {
        return entries.size();
    }

    public List<Segment> known() {
        return timeline.known(null);
    }

    public Optional<Logged> event(int number) {
        return number >= 1 && number <= entries.size()
                ? Optional.of(entries.get(number - 1))
                : Optional.empty();
    }
}
