package nl.waarmerk.register.store;

import java.time.Instant;
import nl.waarmerk.transparency.RightEdge;

/// Where the log ends: how many events it has, their right edge, and the record time of the last
/// one.
public record Head(RightEdge edge, Instant recordedAt) {
    public static final Head EMPTY = new Head(RightEdge.empty(), Instant.EPOCH);

    public long size() {
        return edge.size();
    }
}
