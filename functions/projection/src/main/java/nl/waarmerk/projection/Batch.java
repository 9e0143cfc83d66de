package nl.waarmerk.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.waarmerk.process.project.Projector;
import nl.waarmerk.register.event.Event;
import nl.waarmerk.register.store.StoreBusy;

/// One batch of the stream. A store that is busy stops it at the first record that is not certain
/// to be written: the stream comes again from there. A record that fails for a reason of its own is
/// put aside, and those behind it go on.
final class Batch {
    private final Projector projector;
    private final DeadLetters deadLetters;

    Batch(Projector projector, DeadLetters deadLetters) {
        this.projector = projector;
        this.deadLetters = deadLetters;
    }

    private record Legible(StreamRecord record, Event event) {}

    /// The sequence number from which the stream must come again; empty when all is done.
    Optional<String> project(List<StreamRecord> records) {
        var readable = new ArrayList<Legible>();
        for (var record : records) {
            try {
                readable.add(new Legible(record, record.event()));
            } catch (RuntimeException unreadable) {
                deadLetters.keep(record, unreadable);
            }
        }
        try {
            projector.project(readable.stream().map(Legible::event).toList());
            return Optional.empty();
        } catch (StoreBusy busy) {
            return Optional.of(records.getFirst().sequenceNumber());
        } catch (RuntimeException oneOfThem) {
            return oneByOne(readable);
        }
    }

    private Optional<String> oneByOne(List<Legible> all) {
        for (var each : all) {
            try {
                projector.project(List.of(each.event()));
            } catch (StoreBusy busy) {
                return Optional.of(each.record().sequenceNumber());
            } catch (RuntimeException its) {
                deadLetters.keep(each.record(), its);
            }
        }
        return Optional.empty();
    }
}
