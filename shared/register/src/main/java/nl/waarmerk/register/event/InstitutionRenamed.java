package nl.waarmerk.register.event;

import java.time.LocalDate;
import nl.waarmerk.register.institution.BothLanguages;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;

/// An institution has another name from a day on; its number stays.
public record InstitutionRenamed(BothLanguages name, LocalDate from) implements InstitutionPayload {
    @Override
    public String type() {
        return "institution-renamed";
    }

    @Override
    public LocalDate effectiveFrom() {
        return from;
    }

    @Override
    public Json.Obj json() {
        return Json.obj().with("name", name.json()).with("from", from.toString());
    }

    public static InstitutionRenamed read(Reading in) {
        var name = in.object("name", BothLanguages::read);
        var from = in.date("from");
        return new InstitutionRenamed(name.get(), from.get());
    }
}
