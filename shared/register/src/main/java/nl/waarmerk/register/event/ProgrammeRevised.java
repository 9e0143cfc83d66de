package nl.waarmerk.register.event;

import java.time.LocalDate;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;
import nl.waarmerk.register.programme.Content;

/// A further version of a programme; it holds from its own day on.
public record ProgrammeRevised(int version, Content content) implements ProgrammePayload {
    @Override
    public String type() {
        return "programme-revised";
    }

    @Override
    public LocalDate effectiveFrom() {
        return content.from();
    }

    @Override
    public Json.Obj json() {
        return content.json().with("version", version);
    }

    public static ProgrammeRevised read(Reading in) {
        var version = in.integer("version");
        var content = Content.read(in);
        return new ProgrammeRevised(version.get(), content);
    }
}
