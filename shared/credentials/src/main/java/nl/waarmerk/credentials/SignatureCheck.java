package nl.waarmerk.credentials;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.waarmerk.credentials.jose.VerificationKey;
import nl.waarmerk.register.history.InstitutionFacts;
import nl.waarmerk.register.verdict.Authenticity;
import nl.waarmerk.register.verdict.Claim;
import nl.waarmerk.register.verdict.Reason;
import nl.waarmerk.register.verdict.ReasonCode;
import nl.waarmerk.register.verdict.RegisterView;
import nl.waarmerk.register.verdict.Status;
import org.jspecify.annotations.Nullable;

/// Holds a signature against the keys that the register has of the institution that the credential
/// names. A key that came along is never believed; one that the register does not know proves
/// nothing either way.
public final class SignatureCheck {
    private static final Status NOT_CHECKED =
            new Status.NotChecked(List.of(Reason.of(ReasonCode.STATUS_NOT_CHECKED)));

    private final Claim claim;
    private final Signed signed;
    private final LocalDate asOf;

    private SignatureCheck(Claim claim, Signed signed, LocalDate asOf) {
        this.claim = claim;
        this.signed = signed;
        this.asOf = asOf;
    }

    /// The claim as it was read, or as its signature proves it.
    public static Claim claim(CredentialReading.Read read, RegisterView view, LocalDate asOf) {
        var signed = read.signed();
        if (signed == null) return read.claim();
        var found = new SignatureCheck(read.claim(), signed, asOf).against(view);
        if (read.claim().status() instanceof Status.Revoked revoked)
            return read.claim().proven(found, revoked);
        return read.claim()
                .proven(
                        found,
                        found instanceof Authenticity.Confirmed ? signed.declared() : NOT_CHECKED);
    }

    private Authenticity against(RegisterView view) {
        var keys = issuer(view).map(this::named).orElse(List.of());
        for (var key : keys)
            if (signed.algorithm().verifies(signed.jws(), key.key())) return standing(key);
        // Without a name for its key, another one of the issuer's may have made it.
        if (keys.isEmpty() || signed.jws().header().kid().isEmpty()) return unknown();
        boolean taken = keys.stream().anyMatch(key -> signed.algorithm().takes(key.key()));
        return new Authenticity.Refuted(
                List.of(
                        Reason.of(
                                taken
                                        ? ReasonCode.PROOF_INVALID
                                        : ReasonCode.PROOF_SHAPE_REFUSED)));
    }

    /// The one institution that the credential's names mean on the award date.
    private Optional<InstitutionFacts> issuer(RegisterView view) {
        var award = claim.award();
        return award == null ? Optional.empty() : claim.issuerOn(award.value().day(), view);
    }

    private List<IssuerKey> named(InstitutionFacts institution) {
        var header = signed.jws().header();
        var known = IssuerKey.of(institution);
        var name =
                header.kid()
                        .or(() ->
                                header.jwk()
                                        .flatMap(VerificationKey::of)
                                        .map(VerificationKey::thumbprint));
        if (name.isEmpty()) return known;
        var issuers = claim.issuers().stream().map(issuer -> issuer.value().value()).toList();
        return known.stream().filter(key -> key.isNamed(name.get(), issuers)).toList();
    }

    /// A rotated key stands for what it signed before, a compromised one for nothing.
    private Authenticity standing(IssuerKey key) {
        var made = made();
        if (key.compromised()) return refuted(ReasonCode.ISSUER_KEY_COMPROMISED, null, made);
        if (key.from() != null && made.isBefore(key.from()))
            return refuted(ReasonCode.ISSUER_KEY_NOT_VALID_THEN, "from " + key.from(), made);
        if (key.until() != null && !made.isBefore(key.until()))
            return refuted(ReasonCode.ISSUER_KEY_NOT_VALID_THEN, "before " + key.until(), made);
        return new Authenticity.Confirmed();
    }

    /// A signature that claims to come from the future was made by `asOf`.
    private LocalDate made() {
        var at = claim.signedAt();
        return at == null || at.value().day().isAfter(asOf) ? asOf : at.value().day();
    }

    private Authenticity refuted(ReasonCode code, @Nullable String expected, LocalDate made) {
        var at = claim.signedAt();
        return new Authenticity.Refuted(
                List.of(
                        new Reason(
                                code,
                                at == null ? null : at.pointer(),
                                expected,
                                made.toString())));
    }

    private Authenticity unknown() {
        var kid = signed.jws().header().kid();
        return new Authenticity.NotChecked(
                List.of(
                        new Reason(
                                ReasonCode.ISSUER_KEY_UNKNOWN,
                                null,
                                null,
                                kid.map(HeaderRules::shown).orElse(null))));
    }
}
