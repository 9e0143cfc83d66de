package nl.waarmerk.lookup;

import jakarta.inject.Singleton;
import nl.waarmerk.lookup.answer.Moment;
import nl.waarmerk.register.history.RecordItem;
import nl.waarmerk.register.history.Segment;
import nl.waarmerk.register.store.RegisterStore;

/// The version that a record has, or had at a moment: the number of its last event by then.
@Singleton
final class RecordVersions {
    private static final int AT_A_TIME = 25;

    private final RegisterStore store;

    RecordVersions(RegisterStore store) {
        this.store = store;
    }

    int at(RecordItem item, Moment moment) {
        if (moment.knownAt() == null) return item.version();
        int version = lastSaid(item, moment);
        while (version < item.version()) {
            // Proposals and annulments say nothing themselves: only the ledger knows when they
            // came.
            var later = store.history(item.id(), version, AT_A_TIME);
            for (var entry : later) {
                if (!moment.knows(entry.event().recordedAt())) return version;
                version = entry.event().number();
            }
            if (later.isEmpty()) return version;
        }
        return version;
    }

    private static int lastSaid(RecordItem item, Moment moment) {
        return item.timeline().segments().stream()
                .filter(segment -> moment.knows(segment.recordedFrom()))
                .mapToInt(Segment::source)
                .max()
                .orElse(0);
    }
}
