package nl.waarmerk.register.verdict;

import java.time.LocalDate;
import java.util.List;

/// The credential's own end, looked at on `asOf`.
public sealed interface Expiry {
    /// Why it did not simply pass; none when it did.
    default List<Reason> reasons() {
        return List.of();
    }

    record None() implements Expiry {}

    record Current() implements Expiry {}

    record Expired(List<Reason> reasons) implements Expiry {
        public Expired {
            reasons = List.copyOf(reasons);
        }
    }

    /// On the day that it names a credential is still good; an instant counts as the day in which
    /// it lies.
    static Expiry of(Claim claim, LocalDate asOf) {
        var expiry = claim.expiry();
        if (expiry == null) return new None();
        if (!asOf.isAfter(expiry.value().day())) return new Current();
        return new Expired(
                List.of(
                        new Reason(
                                ReasonCode.EXPIRY_PASSED,
                                expiry.pointer(),
                                null,
                                expiry.value().day().toString())));
    }
}
