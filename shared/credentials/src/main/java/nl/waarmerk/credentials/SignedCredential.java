package nl.waarmerk.credentials;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.waarmerk.credentials.jose.Algorithm;
import nl.waarmerk.credentials.jose.Disclosures;
import nl.waarmerk.credentials.jose.Jws;
import nl.waarmerk.credentials.jose.SdJwt;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.json.Faults;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.verdict.Authenticity;
import nl.waarmerk.register.verdict.Claim;
import nl.waarmerk.register.verdict.Moment;
import nl.waarmerk.register.verdict.Reason;
import nl.waarmerk.register.verdict.ReasonCode;
import nl.waarmerk.register.verdict.Stated;
import nl.waarmerk.register.verdict.Status;

/// A credential in a JWS: its payload is the credential (VC 2.0, Open Badges), wraps it in `vc` (VC
/// 1.1) or is a list of claims of a type `vct` (SD-JWT VC). What is disclosed apart is put back
/// first.
final class SignedCredential {
    private static final Authenticity UNKNOWN_KEY =
            new Authenticity.NotChecked(List.of(Reason.of(ReasonCode.ISSUER_KEY_UNKNOWN)));
    private static final Status NOT_CHECKED =
            new Status.NotChecked(List.of(Reason.of(ReasonCode.STATUS_NOT_CHECKED)));

    /// SD-JWT VC 2.2.2.2: no holder decides whether these are seen.
    private static final Set<String> IN_THE_OPEN = Set.of("iss", "nbf", "exp", "vct", "status");

    private final Jws jws;
    private final boolean selective;
    private final Part payload;
    private final Optional<Part> wrapped;
    private final boolean withheld;

    private SignedCredential(Jws jws, boolean selective, Json.Obj payload, boolean withheld) {
        this.jws = jws;
        this.selective = selective;
        this.withheld = withheld;
        this.payload = new Part(payload, "", new Faults());
        this.wrapped =
                payload.members().containsKey("type") ? Optional.empty() : this.payload.part("vc");
    }

    /// [nl.waarmerk.register.json.Malformed] when it is no signature at all.
    static CredentialReading read(String text) {
        boolean selective = text.indexOf('~') >= 0;
        var token = SdJwt.parse(text, CredentialReader.LIMITS);
        var jws = token.jws();
        return switch (token.disclosed()) {
            case Disclosures.Outcome.Disclosed(var payload, var putBack, var withheld) -> {
                var credential = new SignedCredential(jws, selective, payload, withheld);
                yield credential.read(credential.against(token, putBack));
            }
            case Disclosures.Outcome.Refused(var why) ->
                    new SignedCredential(jws, selective, jws.payload(), true)
                            .read(HeaderRules.refused("each disclosure once", why));
        };
    }

    private CredentialReading read(Optional<Authenticity> refused) {
        var vct = payload.text("vct");
        var reading =
                vct.isPresent()
                        ? VctClaims.of(payload, vct.get())
                        : CredentialReader.credential(wrapped.orElse(payload));
        return switch (reading) {
            case CredentialReading.Unreadable unreadable -> unreadable;
            case CredentialReading.Read(var claim, var inner) ->
                    inner == null
                            ? signed(claim, refused)
                            : CredentialReading.typeUnknown(
                                    "A signature around a signature is not read: send the inner one.");
        };
    }

    private CredentialReading signed(Claim read, Optional<Authenticity> refused) {
        var issuer = payload.text("iss");
        var named = issuer.filter(iss -> issuers(read).isEmpty());
        var issuers = new ArrayList<>(read.issuers());
        if (named.isPresent()) {
            var names = new Names(payload);
            names.addIssuer(named.get());
            issuers.addAll(0, names.all());
        }
        var made = payload.numericDate("iat");
        var begins = payload.numericDate("nbf");
        var ends = payload.numericDate("exp");
        var award =
                Optional.ofNullable(read.award())
                        .or(() -> wrapped.isPresent() ? begins : Optional.empty());
        var proof = refused.or(() -> issuer.flatMap(iss -> contradicted(read, iss)));
        var claim =
                new Claim(
                        Claim.Basis.CREDENTIAL,
                        read.programmes(),
                        issuers,
                        award.orElse(null),
                        earlier(Optional.ofNullable(read.expiry()), ends).orElse(null),
                        read.scope(),
                        proof.orElse(UNKNOWN_KEY),
                        read.status() instanceof Status.Revoked ? read.status() : NOT_CHECKED,
                        made.or(() -> begins).or(this::issued).or(() -> award).orElse(null));
        if (!payload.faults().none()) return CredentialReading.malformed(payload.faults().all());
        if (proof.isPresent()) return new CredentialReading.Read(claim);
        var algorithm = Algorithm.named(jws.header().algorithm().orElseThrow()).orElseThrow();
        return new CredentialReading.Read(claim, new Signed(jws, algorithm, declared(read)));
    }

    /// What makes it no proof, whoever signed it.
    private Optional<Authenticity> against(SdJwt token, Set<String> putBack) {
        if (isTyped() && !Collections.disjoint(putBack, IN_THE_OPEN))
            return HeaderRules.refused("in the open", "hidden");
        if (!token.digestsAreRead())
            return Optional.of(
                    new Authenticity.NotChecked(
                            List.of(
                                    new Reason(
                                            ReasonCode.PROOF_UNSUPPORTED,
                                            "/_sd_alg",
                                            "sha-256",
                                            null))));
        // VC-JOSE-COSE 1.1.2.1: what secures a credential of 2.0 has no `vc` and `vp` beside it.
        var members = payload.json().members();
        if (members.containsKey("type") && (members.containsKey("vc") || members.containsKey("vp")))
            return HeaderRules.refused("the credential alone", "vc or vp");
        return HeaderRules.against(jws.header(), selective);
    }

    /// RFC 7519, 4.1.1: who signs is who issues.
    private static Optional<Authenticity> contradicted(Claim read, Stated<String> iss) {
        var issuers = issuers(read);
        if (issuers.isEmpty() || issuers.contains(iss.value())) return Optional.empty();
        return Optional.of(
                new Authenticity.Refuted(
                        List.of(
                                new Reason(
                                        ReasonCode.PROOF_SHAPE_REFUSED,
                                        iss.pointer(),
                                        "the credential's issuer",
                                        null))));
    }

    private static List<String> issuers(Claim read) {
        return read.issuers().stream()
                .map(Stated::value)
                .filter(n -> n.scheme() == Scheme.DID || n.scheme() == Scheme.ISSUER_ADDRESS)
                .map(n -> n.value())
                .toList();
    }

    private Optional<Stated<Moment>> issued() {
        var credential = wrapped.orElse(payload);
        return credential.moment("validFrom").or(() -> credential.moment("issuanceDate"));
    }

    private boolean isTyped() {
        return payload.json().members().containsKey("vct");
    }

    /// Open Badges 2.0 keeps a list of what was revoked elsewhere; the newer ones say so, unless
    /// the holder may be keeping it back.
    private Status declared(Claim read) {
        var credential = wrapped.orElse(payload);
        boolean elsewhere =
                (withheld && !isTyped())
                        || !credential.each("credentialStatus").isEmpty()
                        || !credential.each("status").isEmpty()
                        || credential.texts("type").stream()
                                .anyMatch(type -> type.value().equals("Assertion"));
        return elsewhere ? read.status() : new Status.NoneDeclared();
    }

    private static Optional<Stated<Moment>> earlier(
            Optional<Stated<Moment>> one, Optional<Stated<Moment>> other) {
        if (one.isEmpty() || other.isEmpty()) return one.or(() -> other);
        return other.get().value().day().isBefore(one.get().value().day()) ? other : one;
    }
}
