package nl.waarmerk.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import nl.waarmerk.process.project.Projector;
import nl.waarmerk.register.event.Event;
import nl.waarmerk.register.store.StoreBusy;

/// One batch of the stream. A store that is busy stops it at the first record that is not certain
/// to be written: the stream comes again from there, and what comes again has put nothing aside. A
/// record that fails for a reason of its own is put aside, and those behind it go on.
final class Batch {
    private final Projector projector;
    private final DeadLetters deadLetters;

    Batch(Projector projector, DeadLetters deadLetters) {
        this.projector = projector;
        this.deadLetters = deadLetters;
    }

    /// The sequence number from which the stream must come again; empty when all is done.
    Optional<String> project(List<StreamRecord> records) {
        var events = new ArrayList<Event>();
        var unreadable = new LinkedHashMap<StreamRecord, RuntimeException>();
        for (var record : records) {
            try {
                events.add(record.event());
            } catch (RuntimeException its) {
                unreadable.put(record, its);
            }
        }
        try {
            projector.project(events);
        } catch (StoreBusy busy) {
            return Optional.of(records.getFirst().sequenceNumber());
        } catch (RuntimeException oneOfThem) {
            return oneByOne(records);
        }
        unreadable.forEach(deadLetters::keep);
        return Optional.empty();
    }

    private Optional<String> oneByOne(List<StreamRecord> records) {
        for (var record : records) {
            try {
                projector.project(List.of(record.event()));
            } catch (StoreBusy busy) {
                return Optional.of(record.sequenceNumber());
            } catch (RuntimeException its) {
                deadLetters.keep(record, its);
            }
        }
        return Optional.empty();
    }
}
