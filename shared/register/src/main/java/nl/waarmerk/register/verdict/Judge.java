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
        var accreditation =
                new AccreditationJudge(claim, claim.award(), view, earliest, asOf).finding();
        var expiry = Expiry.of(claim, asOf);
        var outcome =
                OutcomeTable.of(
                        accreditation.outcome(), claim.authenticity(), claim.status(), expiry);
        var attention = new ArrayList<>(accreditation.attention());
        if (outcome == Verdict.Outcome.VALID && claim.basis() == Claim.Basis.CREDENTIAL)
            attention.add(Reason.of(ReasonCode.HOLDER_NOT_CHECKED));
        return new Verdict(outcome, claim, accreditation, expiry, attention, asOf, knownAt);
    }

    /// As if it were awarded then, whatever date it bears: a day that lies ahead is no fault.
    public AccreditationFinding ifAwarded(
            Stated<Moment> then, Claim claim, RegisterView view, LocalDate asOf) {
        var day = then.value().day();
        var late = then.value().dayAsWritten();
        if (late.isAfter(day)) day = late;
        return new AccreditationJudge(claim, then, view, earliest, day.isAfter(asOf) ? day : asOf)
                .finding();
    }
}
