package nl.waarmerk.register.verdict;

import java.util.List;

/// Whether the credential is what its issuer made.
public sealed interface Authenticity {
    /// Why it did not simply pass; none when it did.
    default List<Reason> reasons() {
        return List.of();
    }

    record Confirmed() implements Authenticity {}

    /// Nobody showed a credential: the caller vouches for what it says.
    record Vouched() implements Authenticity {}

    record NotChecked(List<Reason> reasons) implements Authenticity {
        public NotChecked {
            reasons = List.copyOf(reasons);
        }
    }

    record Refuted(List<Reason> reasons) implements Authenticity {
        public Refuted {
            reasons = List.copyOf(reasons);
        }
    }
}
