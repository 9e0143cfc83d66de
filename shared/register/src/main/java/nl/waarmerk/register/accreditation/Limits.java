package nl.waarmerk.register.accreditation;

import java.util.List;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;
import nl.waarmerk.register.programme.Field;
import nl.waarmerk.register.programme.Size;
import org.jspecify.annotations.Nullable;

/// Within what a decision holds; an empty list or an absent size sets no limit (ELM: limitField,
/// limitEQFLevel, limitJurisdiction).
public record Limits(
        List<Integer> levels,
        List<Field> fields,
        @Nullable SizeRange size,
        List<String> jurisdictions) {
    public static final Limits NONE = new Limits(List.of(), List.of(), null, List.of());

    /// From `min` to `max`, both included.
    public record SizeRange(Size min, Size max) {
        public SizeRange {
            if (min.compareTo(max) > 0)
                throw new IllegalArgumentException("the smallest size is not above the largest");
        }

        public boolean holds(Size size) {
            return min.compareTo(size) <= 0 && size.compareTo(max) <= 0;
        }

        static SizeRange read(Reading in) {
            var min = in.number("min");
            var max = in.number("max");
            var unit = in.choice("unit", Size.Unit.class, Size.Unit::name);
            return new SizeRange(new Size(min.get(), unit.get()), new Size(max.get(), unit.get()));
        }

        Json.Obj json() {
            return Json.obj()
                    .with("min", Json.of(min.value()))
                    .with("max", Json.of(max.value()))
                    .with("unit", min.unit().name());
        }
    }

    public Limits {
        levels = List.copyOf(levels);
        fields = List.copyOf(fields);
        jurisdictions = List.copyOf(jurisdictions);
    }

    public static Limits read(Reading in) {
        var levels = in.integers("levels", 8);
        var fields = in.values("fields", 50, Field::new, "an ISCED-F field");
        var size = in.optionalObject("size", SizeRange::read);
        var jurisdictions =
                in.values("jurisdictions", 50, Limits::country, "a country code of two letters");
        return new Limits(levels, fields, size.orNull(), jurisdictions);
    }

    public Json.Obj json() {
        return Json.obj()
                .with("levels", Json.list(levels, Json::of))
                .with("fields", Json.list(fields, f -> Json.of(f.code())))
                .with("size", size == null ? null : size.json())
                .with("jurisdictions", Json.texts(jurisdictions));
    }

    private static String country(String code) {
        if (!code.matches("[A-Z]{2}")) throw new IllegalArgumentException("'" + code + "' is none");
        return code;
    }
}
