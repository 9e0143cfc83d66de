package nl.waarmerk.register.event;

import java.time.LocalDate;
import nl.waarmerk.register.institution.BothLanguages;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;
import org.jspecify.annotations.Nullable;

/// An institution is in the register. Its identifiers follow as links of their own, in the same
/// command.
public record InstitutionRegistered(BothLanguages name, Sector sector)
        implements InstitutionPayload {
    @Override
    public String type() {
        return "institution-registered";
    }

    @Override
    public @Nullable LocalDate effectiveFrom() {
        return null;
    }

    @Override
    public Json.Obj json() {
        return Json.obj().with("name", name.json()).with("sector", sector.code());
    }

    public static InstitutionRegistered read(Reading in) {
        var name = in.object("name", BothLanguages::read);
        var sector = in.choice("sector", Sector.class, Sector::code);
        return new InstitutionRegistered(name.get(), sector.get());
    }
}
