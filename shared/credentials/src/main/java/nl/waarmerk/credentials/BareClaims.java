package nl.waarmerk.credentials;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Malformed;
import nl.waarmerk.register.json.Reading;
import nl.waarmerk.register.verdict.Authenticity;
import nl.waarmerk.register.verdict.Claim;
import nl.waarmerk.register.verdict.Moment;
import nl.waarmerk.register.verdict.Stated;
import nl.waarmerk.register.verdict.Status;

/// Each `{programme:{scheme,value}, issuer:{scheme,value}, awardedOn}`: the caller keeps the
/// credential and vouches for it. It is our own form, so it is read strictly: nothing unknown, and
/// names that could be registered.
final class BareClaims {
    /// The well-formed names so far. Many claims name few things: to look here is cheaper than to
    /// check a form, and what is one object is found at once from here on.
    private final Map<Identifier, Identifier> names = new HashMap<>();

    CredentialReading read(Json document) {
        try {
            return new CredentialReading.Read(Reading.whole(document, this::claim));
        } catch (Malformed e) {
            return CredentialReading.malformed(e.faults());
        }
    }

    private Claim claim(Reading in) {
        var programme = in.object("programme", r -> name(r, Scheme.Of.PROGRAMME));
        var issuer = in.object("issuer", r -> name(r, Scheme.Of.INSTITUTION));
        var awardedOn = in.date("awardedOn");
        return new Claim(
                Claim.Basis.CLAIM,
                List.of(new Stated<>(programme.get(), "/programme")),
                List.of(new Stated<>(issuer.get(), "/issuer")),
                new Stated<>(new Moment.Day(awardedOn.get()), "/awardedOn"),
                null,
                Claim.Scope.NONE,
                new Authenticity.Vouched(),
                new Status.Vouched());
    }

    private Identifier name(Reading in, Scheme.Of of) {
        var name = Identifier.read(in, this::wellFormed);
        if (name.scheme().of() != of)
            in.fault(
                    "scheme",
                    "value",
                    "this scheme names "
                            + (of == Scheme.Of.PROGRAMME ? "an institution" : "a programme"));
        return names.getOrDefault(name, name);
    }

    private boolean wellFormed(Identifier name) {
        if (names.containsKey(name)) return true;
        if (!name.wellFormed()) return false;
        names.put(name, name);
        return true;
    }
}
