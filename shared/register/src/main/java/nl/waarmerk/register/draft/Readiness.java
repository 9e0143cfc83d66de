package nl.waarmerk.register.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.waarmerk.register.verdict.AccreditationFinding;
import nl.waarmerk.register.verdict.Moment;
import nl.waarmerk.register.verdict.Reason;
import nl.waarmerk.register.verdict.Stated;
import org.jspecify.annotations.Nullable;

/// Whether a draft may be issued on a day. `readyUntil`: the first later day on which it would no
/// longer be ready, as far as the register knows; absent when there is none, or when it is not
/// ready now.
public record Readiness(
        Outcome outcome,
        @Nullable LocalDate readyUntil,
        Stated<Moment> award,
        AccreditationFinding accreditation,
        List<Miss> misses,
        List<Reason> attention,
        LocalDate asOf,
        @Nullable Instant knownAt) {
    public enum Outcome {
        READY,
        NOT_READY,
        UNDETERMINED
    }

    public Readiness {
        misses = List.copyOf(misses);
        attention = List.copyOf(attention);
    }
}
