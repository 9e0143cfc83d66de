package nl.waarmerk.register.event;

import java.time.LocalDate;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;
import nl.waarmerk.register.programme.Content;

/// A programme is in the register with its first version. Its identifiers follow as links, in the
/// same command.
public record ProgrammeRegistered(Content content) implements ProgrammePayload {
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
        return content.json();
    }

    public static ProgrammeRegistered read(Reading in) {
        return new ProgrammeRegistered(Content.read(in));
    }
}
