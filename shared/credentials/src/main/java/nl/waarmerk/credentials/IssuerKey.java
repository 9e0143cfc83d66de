package nl.waarmerk.credentials;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.waarmerk.credentials.jose.DidKey;
import nl.waarmerk.credentials.jose.VerificationKey;
import nl.waarmerk.register.event.KeyRetired;
import nl.waarmerk.register.history.InstitutionFacts;
import nl.waarmerk.register.history.KeyHeld;
import nl.waarmerk.register.history.NameHeld;
import nl.waarmerk.register.identity.Scheme;
import org.jspecify.annotations.Nullable;

/// A key that the register has of an institution: one that was added to it, or one that a
/// registered DID is (`did:key`, `did:jwk`). It signs from a day, and until the day on which it was
/// rotated or the DID was taken away.
record IssuerKey(
        String kid,
        VerificationKey key,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        boolean compromised) {

    static List<IssuerKey> of(InstitutionFacts institution) {
        return Stream.concat(
                        institution.keys().stream().map(IssuerKey::added),
                        institution.names().stream()
                                .filter(name -> name.name().scheme() == Scheme.DID)
                                .map(IssuerKey::did))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<IssuerKey> added(KeyHeld held) {
        var retired = held.retired();
        return ReadyKeys.of(held.key().jwk())
                .map(key ->
                        new IssuerKey(
                                held.kid(),
                                key,
                                held.from(),
                                retired == null ? null : retired.on(),
                                retired != null
                                        && retired.cause() == KeyRetired.Cause.COMPROMISED));
    }

    private static Optional<IssuerKey> did(NameHeld held) {
        var did = held.name().value();
        return DidKey.of(did)
                .map(key ->
                        new IssuerKey(
                                did, key, held.period().from(), held.period().until(), false));
    }

    /// By its name in the register, alone or behind an address that the credential gives its issuer
    /// (`did:web:han.nl#key-1`), or by its thumbprint (RFC 7638).
    boolean isNamed(String named, List<String> issuers) {
        if (named.equals(kid) || named.equals(key.thumbprint())) return true;
        int mark = named.indexOf('#');
        if (mark < 0) return false;
        var owner = named.substring(0, mark);
        if (owner.isEmpty()) return issuers.stream().anyMatch(issuer -> kid.equals(issuer + named));
        return owner.equals(kid)
                || (issuers.contains(owner) && kid.equals(named.substring(mark + 1)));
    }
}
