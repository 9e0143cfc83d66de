package nl.waarmerk.register.view;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import nl.waarmerk.register.store.RegisterReads;
import org.jspecify.annotations.Nullable;

/// Lowers a given `knownAt` to the record time of a head that was read before the records: an
/// answer once given for the lowered value never changes. A remembered head will do when it is not
/// older than what was asked.
public final class KnownAt {
    private final RegisterReads reads;
    private final AtomicReference<Instant> remembered = new AtomicReference<>(Instant.MIN);

    public KnownAt(RegisterReads reads) {
        this.reads = reads;
    }

    /// `null` stays `null`: all that is known.
    public @Nullable Instant lowered(@Nullable Instant asked) {
        if (asked == null || !asked.isAfter(remembered.get())) return asked;
        var head = reads.head().recordedAt();
        remembered.accumulateAndGet(head, (one, other) -> one.isAfter(other) ? one : other);
        return asked.isAfter(head) ? head : asked;
    }
}
