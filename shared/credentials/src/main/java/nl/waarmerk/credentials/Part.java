package nl.waarmerk.credentials;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.waarmerk.register.json.Faults;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.verdict.Moment;
import nl.waarmerk.register.verdict.Stated;

/// One JSON object of a credential. As in JSON-LD, a list of one is that one, null states nothing
/// and members that nobody asks for are ignored; a wrong type is a fault with its pointer, and all
/// faults are heard at once.
record Part(Json.Obj json, String pointer, Faults faults) {
    /// More than any credential needs, and few enough that a hostile one stays cheap.
    private static final int MOST_VALUES = 200;

    /// The end of the year 9999.
    private static final BigDecimal LAST_SECOND = BigDecimal.valueOf(253_402_300_799L);

    /// A linked thing: its address, and its content when that is embedded.
    record Link(Optional<Stated<String>> address, Optional<Part> embedded) {
        static final Link NONE = new Link(Optional.empty(), Optional.empty());
    }

    Optional<Stated<String>> text(String name) {
        return one(name).flatMap(this::asText);
    }

    List<Stated<String>> texts(String name) {
        return each(name).stream().flatMap(v -> asText(v).stream()).toList();
    }

    Optional<Stated<Moment>> moment(String name) {
        return text(name).flatMap(this::asMoment);
    }

    /// Seconds since 1970 (RFC 7519, 2); some issuers write a date instead.
    Optional<Stated<Moment>> numericDate(String name) {
        return one(name)
                .flatMap(v ->
                        v.value() instanceof Json.Num(BigDecimal n)
                                ? asMoment(n, v)
                                : asText(v).flatMap(this::asMoment));
    }

    Optional<Stated<BigDecimal>> number(String name) {
        return one(name)
                .flatMap(v ->
                        v.value() instanceof Json.Num(BigDecimal n)
                                ? stated(n, v)
                                : wrong(v, "a number"));
    }

    boolean flag(String name) {
        return one(name)
                .flatMap(v ->
                        v.value() instanceof Json.Bool(boolean b)
                                ? stated(b, v)
                                : wrong(v, "true or false"))
                .map(Stated::value)
                .orElse(false);
    }

    Optional<Part> part(String name) {
        return one(name).flatMap(this::asPart);
    }

    List<Part> parts(String name) {
        return each(name).stream().flatMap(v -> asPart(v).stream()).toList();
    }

    Link link(String name) {
        var found = one(name);
        if (found.isEmpty()) return Link.NONE;
        if (found.get().value() instanceof Json.Text)
            return new Link(asText(found.get()), Optional.empty());
        var embedded = asPart(found.get());
        return new Link(embedded.flatMap(part -> part.text("id")), embedded);
    }

    /// Every value of a member, in order.
    List<Stated<Json>> each(String name) {
        var found = json.members().get(name);
        if (found == null || found instanceof Json.Null) return List.of();
        if (!(found instanceof Json.Arr(var items))) return List.of(new Stated<>(found, at(name)));
        if (items.size() > MOST_VALUES) {
            fault(at(name), "at most " + MOST_VALUES + " values");
            return List.of();
        }
        return IntStream.range(0, items.size())
                .filter(i -> !(items.get(i) instanceof Json.Null))
                .mapToObj(i -> new Stated<>(items.get(i), at(name) + "/" + i))
                .toList();
    }

    void fault(Stated<?> where, String expected) {
        fault(place(where), expected);
    }

    private void fault(String where, String expected) {
        faults.add(where, CredentialReading.Code.MALFORMED.code(), "expected here: " + expected);
    }

    private Optional<Stated<Json>> one(String name) {
        var all = each(name);
        if (all.size() > 1) fault(at(name), "one value");
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private Optional<Stated<String>> asText(Stated<Json> value) {
        if (!(value.value() instanceof Json.Text(String text))) return wrong(value, "text");
        return text.isBlank() ? Optional.empty() : stated(text, value);
    }

    private Optional<Stated<Moment>> asMoment(Stated<String> text) {
        var moment = IsoMoment.parse(text.value());
        if (moment.isEmpty()) fault(text, "a date or an instant (ISO 8601)");
        return moment.flatMap(m -> stated(m, text));
    }

    private Optional<Stated<Moment>> asMoment(BigDecimal seconds, Stated<?> where) {
        if (seconds.abs().compareTo(LAST_SECOND) > 0)
            return wrong(place(where), "seconds since 1970");
        var at = Instant.ofEpochSecond(seconds.longValue()).atOffset(ZoneOffset.UTC);
        return stated(new Moment.Instant(at), where);
    }

    private Optional<Part> asPart(Stated<Json> value) {
        if (!(value.value() instanceof Json.Obj object)) return wrong(value, "an object");
        return Optional.of(new Part(object, place(value), faults));
    }

    private <T> Optional<T> wrong(Stated<Json> where, String expected) {
        return wrong(place(where), expected);
    }

    private <T> Optional<T> wrong(String where, String expected) {
        fault(where, expected);
        return Optional.empty();
    }

    private static <T> Optional<Stated<T>> stated(T value, Stated<?> where) {
        return Optional.of(new Stated<>(value, where.pointer()));
    }

    private static String place(Stated<?> where) {
        return Objects.requireNonNullElse(where.pointer(), "");
    }

    /// Only names from our own code come here, so nothing needs RFC 6901's escapes.
    private String at(String name) {
        return pointer + "/" + name;
    }
}
