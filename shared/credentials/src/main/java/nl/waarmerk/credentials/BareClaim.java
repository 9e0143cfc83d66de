package nl.waarmerk.credentials;

import java.util.List;
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

/// `{programme:{scheme,value}, issuer:{scheme,value}, awardedOn}`: the caller keeps the credential
/// and vouches for it. It is our own form, so it is read strictly: nothing unknown, and names that
/// could be registered.
final class BareClaim {
    private BareClaim() {}

    static CredentialReading read(Json document) {
        try {
            return new CredentialReading.Read(Reading.whole(document, BareClaim::claim));
        } catch (Malformed e) {
            return CredentialReading.malformed(e.faults());
        }
    }

    private static Claim claim(Reading in) {
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

    private static Identifier name(Reading in, Scheme.Of of) {
        var name = Identifier.read(in);
        if (name.scheme().of() != of)
            in.fault(
                    "scheme",
                    "value",
                    "this scheme names "
                            + (of == Scheme.Of.PROGRAMME ? "an institution" : "a programme"));
        return name;
    }
}
