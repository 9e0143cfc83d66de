package nl.waarmerk.register.verdict;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The whole answer: one outcome, each finding with its reasons, what to look at besides, and for
/// which days it was given.
public record Verdict(
        Outcome outcome,
        Claim claim,
        AccreditationFinding accreditation,
        Expiry expiry,
        List<Reason> attention,
        LocalDate asOf,
        @Nullable Instant knownAt) {
    public enum Outcome {
        VALID,
        EXPIRED,
        NOT_VALID,
        UNDETERMINED
    }

    public Verdict {
        attention = List.copyOf(attention);
    }
}
