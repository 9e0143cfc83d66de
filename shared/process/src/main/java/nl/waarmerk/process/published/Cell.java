package nl.waarmerk.process.published;

import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;
import org.jspecify.annotations.Nullable;

/// How much more there was of a measure in a sector than a quarter before. `value` absent:
/// withheld, because it is less than five or because one that is could be worked out from it.
public record Cell(Sector sector, Measure measure, @Nullable Long value) {
    public static final long LEAST = 5;

    public Cell {
        if (value != null && value < LEAST)
            throw new IllegalArgumentException("fewer than " + LEAST + " are never published");
    }

    public boolean withheld() {
        return value == null;
    }

    public Json.Obj json() {
        return Json.obj()
                .with("sector", sector.code())
                .with("measure", measure.code())
                .with("value", value == null ? null : Json.of(value))
                .with("withheld", withheld());
    }

    static Cell read(Reading in) {
        var sector = in.choice("sector", Sector.class, Sector::code);
        var measure = in.choice("measure", Measure.class, Measure::code);
        var value = in.optionalNumber("value").orNull();
        in.bool("withheld");
        return new Cell(sector.get(), measure.get(), value == null ? null : value.longValueExact());
    }
}
