package nl.waarmerk.lookup.catalogue;

import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.waarmerk.register.history.RecordItem;
import nl.waarmerk.register.store.Kind;
import org.jspecify.annotations.Nullable;

/// Every record of a kind, remembered until the log has grown.
public final class Catalogue {
    public static final int MOST = 50_000;

    /// The index may lag behind the log by about this much; what was loaded sooner is loaded once
    /// more.
    private static final Duration INDEX_LAG = Duration.ofSeconds(2);

    private final Index index;
    private final InstantSource clock;
    private final int most;
    private final Map<Kind, Snapshot> loaded = new EnumMap<>(Kind.class);

    /// All records of a kind, at most `most`; not necessarily the newest.
    public interface Index {
        List<RecordItem> all(Kind kind, int most);
    }

    public Catalogue(Index index, InstantSource clock, int most) {
        this.index = index;
        this.clock = clock;
        this.most = most;
    }

    /// @param logSize as it was just read
    public synchronized List<RecordItem> all(Kind kind, long logSize) {
        var held = loaded.get(kind);
        if (held == null || !isCurrent(held, logSize)) {
            held = load(kind, logSize, held);
            loaded.put(kind, held);
        }
        return held.items();
    }

    private boolean isCurrent(Snapshot held, long logSize) {
        if (held.logSize() < logSize) return false;
        var settled = held.logSizeSeenAt().plus(INDEX_LAG);
        return !held.loadedAt().isBefore(settled) || clock.instant().isBefore(settled);
    }

    private Snapshot load(Kind kind, long logSize, @Nullable Snapshot before) {
        var now = clock.instant();
        var items = index.all(kind, most + 1);
        if (items.size() > most) throw new TooManyRecords(most);
        return before == null || before.logSize() < logSize
                ? new Snapshot(items, logSize, now, now)
                : new Snapshot(items, before.logSize(), before.logSizeSeenAt(), now);
    }
}
