package nl.waarmerk.register.history;

import java.time.Instant;
import java.time.LocalDate;
import nl.waarmerk.register.event.Payload;
import nl.waarmerk.transparency.Hash;
import org.jspecify.annotations.Nullable;

/// A content in the place of an event, for as long as the register took it to be so. `place`: the
/// event in whose place it stands; `source`: the event that says it (another one after a
/// correction). Record time: from `recordedFrom` (inclusive) until `recordedUntil` (exclusive,
/// absent while it counts).
public record Segment(
        int place,
        int source,
        Instant recordedFrom,
        @Nullable Instant recordedUntil,
        long position,
        Hash leaf,
        Payload payload) {
    public boolean knownAt(Instant moment) {
        return !moment.isBefore(recordedFrom)
                && (recordedUntil == null || moment.isBefore(recordedUntil));
    }

    Segment endedAt(Instant moment) {
        return new Segment(place, source, recordedFrom, moment, position, leaf, payload);
    }

    /// Decisions are ordered by the day from which they count; those without one hold always and
    /// come first.
    LocalDate day() {
        var from = payload.effectiveFrom();
        return from == null ? LocalDate.MIN : from;
    }
}
