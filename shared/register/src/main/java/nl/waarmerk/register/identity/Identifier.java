package nl.waarmerk.register.identity;

import java.util.Comparator;
import java.util.function.Predicate;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;

/// A name as the world writes it. Only ever compared as the pair; an ill-formed one inside a
/// credential matches nothing. Names have an order so that a map of them stays quick when a caller
/// chooses thousands that hash alike.
public record Identifier(Scheme scheme, String value) implements Comparable<Identifier> {
    private static final Comparator<Identifier> ORDER =
            Comparator.comparing(Identifier::scheme).thenComparing(Identifier::value);

    public Identifier {
        if (value.isEmpty() || value.length() > 1024)
            throw new IllegalArgumentException("a name has 1 to 1024 characters");
    }

    /// A name that may be registered: its scheme's pattern (and checksum) holds.
    public static Identifier registrable(Scheme scheme, String value) {
        if (!scheme.wellFormed(value))
            throw new IllegalArgumentException("this is not a well-formed " + scheme.code());
        return new Identifier(scheme, value);
    }

    /// Our own number of a record; an institution's is a name in questions alone, never a link.
    public static Identifier registry(RecordId number) {
        return new Identifier(Scheme.REGISTRY, number.text());
    }

    public static Identifier client(String tokenIssuer, String clientId) {
        return new Identifier(Scheme.CLIENT, tokenIssuer + " " + clientId);
    }

    public static Identifier read(Reading in) {
        return read(in, Identifier::wellFormed);
    }

    /// By a reader that knows some names already: `wellFormed` must say what [#wellFormed] does.
    public static Identifier read(Reading in, Predicate<Identifier> wellFormed) {
        var scheme = in.value("scheme", Scheme::parse, "a scheme of this register");
        var value = in.text("value", 1024);
        var name = new Identifier(scheme.get(), value.get());
        if (!wellFormed.test(name))
            in.fault(
                    "value",
                    "identifier.malformed",
                    "this is not a well-formed " + scheme.get().code());
        return name;
    }

    public boolean wellFormed() {
        return scheme.wellFormed(value);
    }

    public Json.Obj json() {
        return Json.obj().with("scheme", scheme.code()).with("value", value);
    }

    @Override
    public int compareTo(Identifier other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return scheme.code() + " " + value;
    }
}
