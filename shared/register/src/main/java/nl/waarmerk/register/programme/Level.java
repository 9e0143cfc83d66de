package nl.waarmerk.register.programme;

import java.util.Locale;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;
import org.jspecify.annotations.Nullable;

/// EQF level, and NLQF's own notation where it is used; indicative unless the designated body
/// confirmed it.
public record Level(int eqf, @Nullable String nlqf, Basis basis) {
    public enum Basis {
        INDICATIVE,
        CONFIRMED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Level {
        if (eqf < 1 || eqf > 8) throw new IllegalArgumentException("EQF levels run from 1 to 8");
    }

    public static Level read(Reading in) {
        var eqf = in.integer("eqf");
        var nlqf = in.optionalText("nlqf", 10);
        var basis = in.choice("basis", Basis.class, Basis::code);
        return new Level(eqf.get(), nlqf.orNull(), basis.get());
    }

    public Json.Obj json() {
        return Json.obj().with("eqf", eqf).with("nlqf", nlqf).with("basis", basis.code());
    }
}
