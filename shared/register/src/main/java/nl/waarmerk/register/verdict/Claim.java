package nl.waarmerk.register.verdict;

import java.util.List;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.programme.Size;
import org.jspecify.annotations.Nullable;

/// What a credential says that the register can judge. No holder, no grade: of a person nothing
/// gets this far.
public record Claim(
        Basis basis,
        List<Stated<Identifier>> programmes,
        List<Stated<Identifier>> issuers,
        @Nullable Stated<Moment> award,
        @Nullable Stated<Moment> expiry,
        Scope scope,
        Authenticity authenticity,
        Status status) {
    public enum Basis {
        CREDENTIAL,
        CLAIM
    }

    /// What it states of size, level (EQF), field (ISCED-F) and jurisdiction; each is judged only
    /// when it is stated.
    public record Scope(
            @Nullable Stated<Size> size,
            @Nullable Stated<Integer> eqf,
            @Nullable Stated<String> field,
            @Nullable Stated<String> jurisdiction) {
        public static final Scope NONE = new Scope(null, null, null, null);
    }

    public Claim {
        programmes = List.copyOf(programmes);
        issuers = List.copyOf(issuers);
    }
}
