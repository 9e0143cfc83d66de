package nl.waarmerk.register.verdict;

import java.util.List;

/// Whether the issuer has revoked the credential since.
public sealed interface Status {
    /// Why it did not simply pass; none when it did.
    default List<Reason> reasons() {
        return List.of();
    }

    record Active() implements Status {}

    record NoneDeclared() implements Status {
        @Override
        public List<Reason> reasons() {
            return List.of(Reason.of(ReasonCode.STATUS_NONE_DECLARED));
        }
    }

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
