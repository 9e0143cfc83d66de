package nl.waarmerk.register.verdict;

import java.util.List;
import java.util.Optional;
import nl.waarmerk.register.history.InstitutionFacts;
import nl.waarmerk.register.history.ProgrammeFacts;
import nl.waarmerk.register.history.Standing;
import nl.waarmerk.register.history.Version;
import nl.waarmerk.register.identity.ProgrammeNumber;
import org.jspecify.annotations.Nullable;

/// Whether the programme was accredited on the award date, and what the answer rests on as far as
/// it was found.
public record AccreditationFinding(
        Outcome outcome,
        List<Reason> reasons,
        List<Reason> attention,
        @Nullable ProgrammeFacts programme,
        @Nullable Version version,
        @Nullable InstitutionFacts institution,
        @Nullable Standing standing) {
    public enum Outcome {
        IN_FORCE,
        UNKNOWN,
        NOT_IN_FORCE
    }

    public AccreditationFinding {
        reasons = List.copyOf(reasons);
        attention = List.copyOf(attention);
    }

    static AccreditationFinding unknown(List<Reason> reasons) {
        return new AccreditationFinding(
                Outcome.UNKNOWN, reasons, List.of(), null, null, null, null);
    }

    AccreditationFinding with(Outcome other, List<Reason> why, List<Reason> notes) {
        return new AccreditationFinding(
                other, why, notes, programme, version, institution, standing);
    }

    /// The same answer about the same programme, for the same reasons.
    boolean agreesWith(AccreditationFinding other) {
        return outcome == other.outcome
                && codes().equals(other.codes())
                && number().equals(other.number());
    }

    private List<ReasonCode> codes() {
        return reasons.stream().map(Reason::code).toList();
    }

    private Optional<ProgrammeNumber> number() {
        return Optional.ofNullable(programme).map(ProgrammeFacts::number);
    }
}
