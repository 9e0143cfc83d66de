package nl.waarmerk.register.verdict;

import java.util.List;

/// Whether the issuer has revoked the credential since.
public sealed interface Status {
    record Active() implements Status {}

    record NoneDeclared() implements Status {}

    record Vouched() implements Status {}

    record NotChecked(List<Reason> reasons) implements Status {
        public NotChecked {
            reasons = List.copyOf(reasons);
        }
    }

    record Revoked(List<Reason> reasons) implements Status {
        public Revoked {
            reasons = List.copyOf(reasons);
        }
    }
}
