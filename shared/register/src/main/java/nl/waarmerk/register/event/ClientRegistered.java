package nl.waarmerk.register.event;

import java.time.LocalDate;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;
import org.jspecify.annotations.Nullable;

/// A machine of the institution: tokens of this client, from this token issuer, speak for it.
public record ClientRegistered(String issuer, String client) implements InstitutionPayload {
    public ClientRegistered {
        if (!Scheme.CLIENT.wellFormed(issuer + " " + client))
            throw new IllegalArgumentException("a token issuer and a client id hold no spaces");
    }

    public Identifier name() {
        return Identifier.client(issuer, client);
    }

    @Override
    public String type() {
        return "client-registered";
    }

    @Override
    public @Nullable LocalDate effectiveFrom() {
        return null;
    }

    @Override
    public Json.Obj json() {
        return Json.obj().with("issuer", issuer).with("client", client);
    }

    public static ClientRegistered read(Reading in) {
        var issuer = in.text("issuer", 400);
        var client = in.text("client", 200);
        return new ClientRegistered(issuer.get(), client.get());
    }
}
