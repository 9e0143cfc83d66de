package nl.waarmerk.register.event;

import java.time.LocalDate;
import nl.waarmerk.register.institution.PublicKey;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;

/// The institution signs with this key from a day on.
public record KeyAdded(String kid, PublicKey key, LocalDate from) implements InstitutionPayload {
    @Override
    public String type() {
        return "key-added";
    }

    @Override
    public LocalDate effectiveFrom() {
        return from;
    }

    @Override
    public Json.Obj json() {
        return Json.obj().with("kid", kid).with("jwk", key.jwk()).with("from", from.toString());
    }

    public static KeyAdded read(Reading in) {
        var kid = in.text("kid", 400);
        var key = in.object("jwk", PublicKey::read);
        var from = in.date("from");
        return new KeyAdded(kid.get(), key.get(), from.get());
    }
}
