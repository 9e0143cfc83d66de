package nl.waarmerk.lookup.catalogue;

import nl.waarmerk.lookup.answer.Moment;
import nl.waarmerk.register.history.RecordItem;

/// The version that an answer carries: the record's own, or, at an earlier moment, the last event that had said
/// something by then, so that the answer for that moment never changes.
public final class RecordVersion {
    private RecordVersion() {}

    public static int of(RecordItem item, Moment moment) {
        var knownAt = moment.knownAt();
        if (knownAt == null) return item.version();
        return item.timeline().segments().stream()
                .filter(segment -> !segment.recordedFrom().isAfter(knownAt))
                .mapToInt(segment -> segment.source())
                .max()
                .orElse(0);
    }
}
