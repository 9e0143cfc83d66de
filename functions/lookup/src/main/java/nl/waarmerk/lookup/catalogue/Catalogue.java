package nl.waarmerk.lookup.catalogue;

import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.waarmerk.register.history.RecordItem;
import nl.waarmerk.register.store.Kind;
import nl.waarmerk.register.store.RegisterStore;
import org.jspecify.annotations.Nullable;

/// Every record of a kind, remembered while the log has the size at which they were loaded.
public final class Catalogue {
    public static final int MOST = 50_000;
    /// The index may lag behind the log by about this much; what was loaded sooner is loaded once more.
    private static final Duration INDEX_LAG = Duration.ofSeconds(2);

    private final RegisterStore store;
    private final InstantSource clock;
    private final int most;
    private final Map<Kind, Snapshot> loaded = new EnumMap<>(Kind.class);

    public Catalogue(RegisterStore store, InstantSource clock, int most) {
        this.store = store;
        this.clock = clock;
        this.most = most;
    }

    public synchronized List<RecordItem> all(Kind kind) {
        long size = store.head().size();
        var held = loaded.get(kind);
        if (held == null || !isCurrent(held, size)) {
            held = load(kind, size, held);
            loaded.put(kind, held);
        }
        return held.items();
    }

    private boolean isCurrent(Snapshot held, long size) {
        if (held.logSize() != size) return false;
        var settled = held.logSizeSeenAt().plus(INDEX_LAG);
        return !held.loadedAt().isBefore(settled) || clock.instant().isBefore(settled);
    }

    private Snapshot load(Kind kind, long size, @Nullable Snapshot before) {
        var now = clock.instant();
        var items = store.all(kind, most + 1);
        if (items.size() > most) throw new TooManyRecords(most);
        var seenAt = before != null && before.logSize() == size ? before.logSizeSeenAt() : now;
        return new Snapshot(items, size, seenAt, now);
    }
}
