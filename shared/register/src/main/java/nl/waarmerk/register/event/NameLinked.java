package nl.waarmerk.register.event;

import java.time.LocalDate;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;
import nl.waarmerk.register.time.Period;
import org.jspecify.annotations.Nullable;

/// The record is known by this name too, for a period. Known by the number of this event.
public record NameLinked(Identifier name, @Nullable LocalDate from, @Nullable LocalDate until)
        implements NamePayload {
    public NameLinked {
        Period.inOrder(from, until);
    }

    @Override
    public String type() {
        return "name-linked";
    }

    @Override
    public @Nullable LocalDate effectiveFrom() {
        return from;
    }

    @Override
    public Json.Obj json() {
        return name.json()
                .with("from", from == null ? null : from.toString())
                .with("until", until == null ? null : until.toString());
    }

    public static NameLinked read(Reading in) {
        var from = in.optionalDate("from");
        var until = in.optionalDate("until");
        return new NameLinked(Identifier.read(in), from.orNull(), until.orNull());
    }
}
