package nl.waarmerk.register.access;

import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;

/// One person, as their token issuer knows them. Kept in the Dossier only, and erasable there.
public record Subject(String issuer, String subject) {
    public Json.Obj json() {
        return Json.obj().with("issuer", issuer).with("subject", subject);
    }

    public static Subject read(Reading in) {
        var issuer = in.text("issuer", 1000);
        var subject = in.text("subject", 1000);
        return new Subject(issuer.get(), subject.get());
    }
}
