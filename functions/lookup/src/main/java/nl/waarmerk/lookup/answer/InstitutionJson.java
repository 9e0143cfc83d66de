package nl.waarmerk.lookup.answer;

import java.time.LocalDate;
import nl.waarmerk.register.history.InstitutionFacts;
import nl.waarmerk.register.history.KeyHeld;
import nl.waarmerk.register.history.Participation;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.json.Json;

/// An institution on a day.
public final class InstitutionJson {
    private InstitutionJson() {}

    public static Json.Obj of(InstitutionFacts facts, LocalDate day) {
        return Json.obj()
                .with("id", facts.id().text())
                .with("name", facts.nameOn(day).orElseThrow().json())
                .with("sector", facts.sector().map(Sector::code).orElseThrow())
                .with("identifiers", NameJson.list(facts.names()))
                .with(
                        "participations",
                        Json.list(facts.participations(), p -> participation(p, facts, day)))
                .with("keys", Json.list(facts.keys(), InstitutionJson::key));
    }

    private static Json.Obj participation(
            Participation participation, InstitutionFacts facts, LocalDate day) {
        var period = participation.period();
        return Json.obj()
                .with("n", participation.number())
                .with("pilot", participation.pilot().code())
                .with("phase", facts.phaseOn(participation, day).code())
                .with("from", String.valueOf(period.from()))
                .with("until", period.until() == null ? null : period.until().toString());
    }

    private static Json.Obj key(KeyHeld key) {
        var retired = key.retired();
        return Json.obj()
                .with("kid", key.kid())
                .with("jwk", key.key().jwk())
                .with("from", key.from().toString())
                .with(
                        "retired",
                        retired == null
                                ? null
                                : Json.obj()
                                        .with("cause", retired.cause().code())
                                        .with("on", retired.on().toString()));
    }
}
