package nl.waarmerk.register.event;

import java.time.LocalDate;
import java.util.List;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;
import nl.waarmerk.register.programme.Content;

/// A programme is in the register with its first version; its identifiers hold on every day.
public record ProgrammeRegistered(Content content, List<Identifier> identifiers) implements ProgrammePayload {
    public ProgrammeRegistered {
        identifiers = List.copyOf(identifiers);
    }

    @Override
    public String type() {
        return "programme-registered";
    }

    @Override
    public LocalDate effectiveFrom() {
        return content.from();
    }

    @Override
    public Json.Obj json() {
        return content.json().with("identifiers", Json.list(identifiers, Identifier::json));
    }

    public static ProgrammeRegistered read(Reading in) {
        var identifiers = in.objects("identifiers", 40, Identifier::read);
        return new ProgrammeRegistered(Content.read(in), identifiers);
    }
}
