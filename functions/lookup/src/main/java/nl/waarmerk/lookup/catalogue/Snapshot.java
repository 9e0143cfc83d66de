package nl.waarmerk.lookup.catalogue;

import java.time.Instant;
import java.util.List;
import nl.waarmerk.register.history.RecordItem;

/// All records of a kind as they were loaded, at a size of the log.
record Snapshot(List<RecordItem> items, long logSize, Instant logSizeSeenAt, Instant loadedAt) {
    Snapshot {
        items = List.copyOf(items);
    }
}
