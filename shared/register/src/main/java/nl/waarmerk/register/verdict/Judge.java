package nl.waarmerk.register.verdict;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// `Claim` x `RegisterView` -> `Verdict`: pure, total, and closed when in doubt.
public final class Judge {
    private final LocalDate earliest;

    /// `earliest`: the day on which the first framework came into use.
    public Judge(LocalDate earliest) {
        this.earliest = earliest;
    }

    public Verdict judge(
            Claim claim, RegisterView view, LocalDate asOf, @Nullable Instant knownAt) {
        var accreditation = new AccreditationJudge(claim, view, earliest, asOf).finding();
        var expiry = Expiry.of(claim, asOf);
        var outcome =
                OutcomeTable.of(
                        accreditation.outcome(), claim.authenticity(), claim.status(), expiry);
        var attention = new ArrayList<>(accreditation.attention());
        if (outcome == Verdict.Outcome.VALID && claim.basis() == Claim.Basis.CREDENTIAL)
            attention.add(Reason.of(ReasonCode.HOLDER_NOT_CHECKED));
        return new Verdict(outcome, claim, accreditation, expiry, attention, asOf, knownAt);
    }
}
