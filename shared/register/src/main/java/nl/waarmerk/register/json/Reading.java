package nl.waarmerk.register.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Walks one JSON object strictly: every fault is gathered with its pointer, and a member that
/// nobody asked for is one. A reader returns a value only through [#finish] or [#build]; until then
/// a faulty member reads as a stand-in.
public final class Reading {
    /// So many names are sooner looked through than hashed.
    private static final int FEW = 12;

    private final Json.Obj source;
    private final Place place;
    private final Faults faults;
    private final List<String> asked = new ArrayList<>(4);

    private Reading(Json.Obj source, Place place, Faults faults) {
        this.source = source;
        this.place = place;
        this.faults = faults;
    }

    /// Reads a whole document with `read`; throws [Malformed] with all faults.
    public static <T> T whole(Json document, Function<Reading, @Nullable T> read) {
        var faults = new Faults();
        var value = object(document, Place.WHOLE, faults, read);
        if (value == null || !faults.none()) throw new Malformed(faults.all());
        return value;
    }

    private static <T> @Nullable T object(
            Json value, Place place, Faults faults, Function<Reading, @Nullable T> read) {
        if (!(value instanceof Json.Obj source)) {
            faults.add(place.pointer(), "type", "an object is expected here");
            return null;
        }
        var reading = new Reading(source, place, faults);
        int before = faults.count();
        T result = null;
        try {
            result = read.apply(reading);
        } catch (Absent absent) {
            // A required member was missing or wrong: its fault is noted already, the rest has been
            // looked at.
        } catch (IllegalArgumentException | DateTimeException e) {
            if (faults.count() == before)
                faults.add(place.pointer(), "value", String.valueOf(e.getMessage()));
        }
        reading.refuseUnknown();
        return faults.count() == before ? result : null;
    }

    private void refuseUnknown() {
        var known = asked.size() > FEW ? new HashSet<>(asked) : asked;
        for (var name : source.members().keySet()) {
            if (!known.contains(name))
                faults.add(
                        at(name), "member.unknown", "this member is not known here; leave it out");
        }
    }

    /// Reads every member lazily but looks at all of them before the first absence ends the object.
    /// `fields` must be called before values are combined: see [Field].
    public <T> Field<T> required(String name, Function<Json, T> convert, String expected) {
        return field(name, convert, () -> expected, true);
    }

    public <T> Field<T> optional(String name, Function<Json, T> convert, String expected) {
        return field(name, convert, () -> expected, false);
    }

    /// `expected` is put into words only when there is a fault.
    private <T> Field<T> field(
            String name, Function<Json, T> convert, Supplier<String> expected, boolean required) {
        asked.add(name);
        var found = source.members().get(name);
        if (found == null || found instanceof Json.Null) {
            if (required)
                faults.add(at(name), "member.missing", expected.get() + " is required here");
            return new Field<>(null);
        }
        try {
            return new Field<>(convert.apply(found));
        } catch (Conversion.WrongType e) {
            faults.add(at(name), "type", expected.get() + " is expected here");
        } catch (IllegalArgumentException | DateTimeException e) {
            faults.add(at(name), "value", expected.get() + " is expected here: " + e.getMessage());
        }
        return new Field<>(null);
    }

    public Field<String> text(String name, int max) {
        return field(
                name,
                v -> Conversion.bounded(Conversion.asText(v), max),
                () -> "text of 1 to " + max + " characters",
                true);
    }

    public Field<String> optionalText(String name, int max) {
        return field(
                name,
                v -> Conversion.bounded(Conversion.asText(v), max),
                () -> "text of 1 to " + max + " characters",
                false);
    }

    public Field<LocalDate> date(String name) {
        return required(
                name, v -> Conversion.parseDate(Conversion.asText(v)), "a date (YYYY-MM-DD)");
    }

    public Field<LocalDate> optionalDate(String name) {
        return optional(
                name, v -> Conversion.parseDate(Conversion.asText(v)), "a date (YYYY-MM-DD)");
    }

    public Field<BigDecimal> number(String name) {
        return required(name, Conversion::asNumber, "a number");
    }

    public Field<BigDecimal> optionalNumber(String name) {
        return optional(name, Conversion::asNumber, "a number");
    }

    public Field<Integer> integer(String name) {
        return required(name, Conversion::asInteger, "a whole number");
    }

    public Field<Integer> optionalInteger(String name) {
        return optional(name, Conversion::asInteger, "a whole number");
    }

    public Field<Boolean> bool(String name) {
        return required(name, Conversion::asBool, "true or false");
    }

    public <E extends Enum<E>> Field<E> choice(
            String name, Class<E> type, Function<E, String> code) {
        return field(
                name,
                v -> Conversion.chosen(Conversion.asText(v), type, code),
                () -> Conversion.codes(type, code),
                true);
    }

    public <T> Field<T> value(String name, Function<String, T> parse, String expected) {
        return required(name, v -> parse.apply(Conversion.asText(v)), expected);
    }

    public <T> Field<T> optionalValue(String name, Function<String, T> parse, String expected) {
        return optional(name, v -> parse.apply(Conversion.asText(v)), expected);
    }

    public <T> Field<T> object(String name, Function<Reading, @Nullable T> read) {
        asked.add(name);
        var found = source.members().get(name);
        if (found == null || found instanceof Json.Null) {
            faults.add(at(name), "member.missing", "an object is required here");
            return new Field<>(null);
        }
        return new Field<>(object(found, place.at(name), faults, read));
    }

    public <T> Field<T> optionalObject(String name, Function<Reading, @Nullable T> read) {
        asked.add(name);
        var found = source.members().get(name);
        if (found == null || found instanceof Json.Null) return new Field<>(null);
        return new Field<>(object(found, place.at(name), faults, read));
    }

    /// A list of objects; an absent one is empty.
    public <T> List<T> objects(String name, int max, Function<Reading, @Nullable T> read) {
        return items(name, max, (v, p) -> object(v, p, faults, read));
    }

    /// A list of texts; an absent one is empty.
    public <T> List<T> values(String name, int max, Function<String, T> parse, String expected) {
        return items(
                name,
                max,
                (v, p) -> {
                    try {
                        return parse.apply(Conversion.asText(v));
                    } catch (Conversion.WrongType e) {
                        faults.add(p.pointer(), "type", expected + " is expected here");
                    } catch (IllegalArgumentException | DateTimeException e) {
                        faults.add(
                                p.pointer(),
                                "value",
                                expected + " is expected here: " + e.getMessage());
                    }
                    return null;
                });
    }

    /// A list of texts that people wrote.
    public List<String> texts(String name, int most, int max, String expected) {
        return values(name, most, text -> Conversion.bounded(text, max), expected);
    }

    public List<Integer> integers(String name, int max) {
        return items(
                name,
                max,
                (v, p) -> {
                    try {
                        return Conversion.asInteger(v);
                    } catch (RuntimeException e) {
                        faults.add(p.pointer(), "type", "a whole number is expected here");
                        return null;
                    }
                });
    }

    private interface Item<T> {
        @Nullable T read(Json value, Place place);
    }

    private <T> List<T> items(String name, int max, Item<T> item) {
        asked.add(name);
        var found = source.members().get(name);
        if (found == null || found instanceof Json.Null) return List.of();
        if (!(found instanceof Json.Arr(var items))) {
            faults.add(at(name), "type", "a list is expected here");
            return List.of();
        }
        if (items.size() > max) {
            faults.add(
                    at(name),
                    "too-many",
                    "at most " + max + " items are allowed here; " + items.size() + " were given");
            return List.of();
        }
        var read = new ArrayList<T>();
        var list = place.at(name);
        for (int i = 0; i < items.size(); i++) {
            var value = item.read(items.get(i), list.at(i));
            if (value != null) read.add(value);
        }
        return read;
    }

    /// Notes a fault that only the members together show.
    public void fault(String name, String code, String detail) {
        faults.add(name.isEmpty() ? place.pointer() : at(name), code, detail);
    }

    /// The member's own JSON, unread.
    public Optional<Json> raw(String name) {
        asked.add(name);
        return source.get(name);
    }

    public Json.Obj source() {
        return source;
    }

    private String at(String name) {
        return place.at(name).pointer();
    }

    /// A member that was read: [#get] ends the object when it is missing, [#orNull] does not.
    public record Field<T>(@Nullable T value) {
        public T get() {
            if (value == null) throw new Absent();
            return value;
        }

        public @Nullable T orNull() {
            return value;
        }

        public T or(T other) {
            return value == null ? other : value;
        }
    }

    private static final class Absent extends RuntimeException {
        private static final long serialVersionUID = 1;

        Absent() {
            super(null, null, false, false);
        }
    }
}
