package nl.waarmerk.register.verdict;

/// The one total table from findings to an outcome: what refutes goes before what has expired, and
/// that before what is not known.
final class OutcomeTable {
    private OutcomeTable() {}

    private enum Weight {
        PASSES,
        BLOCKS,
        REFUTES
    }

    static Verdict.Outcome of(
            AccreditationFinding.Outcome accreditation,
            Authenticity authenticity,
            Status status,
            Expiry expiry) {
        var heaviest =
                heavier(weight(accreditation), heavier(weight(authenticity), weight(status)));
        if (heaviest == Weight.REFUTES) return Verdict.Outcome.NOT_VALID;
        if (expiry instanceof Expiry.Expired) return Verdict.Outcome.EXPIRED;
        return heaviest == Weight.BLOCKS ? Verdict.Outcome.UNDETERMINED : Verdict.Outcome.VALID;
    }

    private static Weight heavier(Weight one, Weight other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Weight weight(AccreditationFinding.Outcome accreditation) {
        return switch (accreditation) {
            case IN_FORCE -> Weight.PASSES;
            case UNKNOWN -> Weight.BLOCKS;
            case NOT_IN_FORCE -> Weight.REFUTES;
        };
    }

    private static Weight weight(Authenticity authenticity) {
        return switch (authenticity) {
            case Authenticity.Confirmed c -> Weight.PASSES;
            case Authenticity.Vouched v -> Weight.PASSES;
            case Authenticity.NotChecked n -> Weight.BLOCKS;
            case Authenticity.Refuted r -> Weight.REFUTES;
        };
    }

    private static Weight weight(Status status) {
        return switch (status) {
            case Status.Active a -> Weight.PASSES;
            case Status.NoneDeclared n -> Weight.PASSES;
            case Status.Vouched v -> Weight.PASSES;
            case Status.NotChecked n -> Weight.BLOCKS;
            case Status.Revoked r -> Weight.REFUTES;
        };
    }
}
