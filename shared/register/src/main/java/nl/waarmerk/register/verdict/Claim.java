package nl.waarmerk.register.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.waarmerk.register.history.InstitutionFacts;
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
        Status status,
        @Nullable Stated<Moment> signedAt) {
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

    /// One without a signature that says when it was made.
    public Claim(
            Basis basis,
            List<Stated<Identifier>> programmes,
            List<Stated<Identifier>> issuers,
            @Nullable Stated<Moment> award,
            @Nullable Stated<Moment> expiry,
            Scope scope,
            Authenticity authenticity,
            Status status) {
        this(basis, programmes, issuers, award, expiry, scope, authenticity, status, null);
    }

    /// The one institution that its names meant on a day; none when they meant several.
    public Optional<InstitutionFacts> issuerOn(LocalDate day, RegisterView view) {
        var issuers = Resolution.issuers(this, view, day).values();
        return issuers.size() == 1 ? Optional.of(issuers.iterator().next()) : Optional.empty();
    }

    /// The same, once its proof was held against the issuer's keys.
    public Claim proven(Authenticity found, Status declared) {
        return new Claim(
                basis, programmes, issuers, award, expiry, scope, found, declared, signedAt);
    }
}
