package nl.waarmerk.register.event;

import java.time.LocalDate;
import java.util.List;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.institution.BothLanguages;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;
import org.jspecify.annotations.Nullable;

/// An institution is in the register; its identifiers hold on every day.
public record InstitutionRegistered(BothLanguages name, Sector sector, List<Identifier> identifiers)
        implements InstitutionPayload {
    public InstitutionRegistered {
        identifiers = List.copyOf(identifiers);
    }

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
        return Json.obj()
                .with("name", name.json())
                .with("sector", sector.code())
                .with("identifiers", Json.list(identifiers, Identifier::json));
    }

    public static InstitutionRegistered read(Reading in) {
        var name = in.object("name", BothLanguages::read);
        var sector = in.choice("sector", Sector.class, Sector::code);
        var identifiers = in.objects("identifiers", 40, Identifier::read);
        return new InstitutionRegistered(name.get(), sector.get(), identifiers);
    }
}
