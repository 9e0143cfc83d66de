package nl.waarmerk.register.event;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.waarmerk.register.identity.EventId;
import org.jspecify.annotations.Nullable;

/// One entry of a record's history. `proposal`: the number of the proposal that this act confirms,
/// on the same record.
public record Event(
        EventId id,
        Instant recordedAt,
        Actor actor,
        Payload payload,
        @Nullable Integer proposal,
        List<Commitment> commitments) {
    public Event {
        if (!recordedAt.equals(recordedAt.truncatedTo(ChronoUnit.MILLIS)))
            throw new IllegalArgumentException("record time is in milliseconds");
        commitments = commitments.stream().sorted().toList();
    }

    public int number() {
        return id.number();
    }
}
