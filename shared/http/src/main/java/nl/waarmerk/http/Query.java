package nl.waarmerk.http;

import io.micronaut.http.HttpRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.waarmerk.register.json.Faults;
import nl.waarmerk.register.json.Malformed;

/// Reads the parameters of one request strictly: one that nobody asked for, one given twice and one
/// that does not convert are told together. The pointer of a fault sees the query as an object:
/// `/asOf`.
public final class Query {
    private final QueryAddress address;
    private final Instant now;
    private final Faults faults = new Faults();
    private final Set<String> asked = new TreeSet<>();

    private Query(QueryAddress address, Instant now) {
        this.address = address;
        this.now = now;
    }

    /// Reads all of it with `read`; throws [Malformed] with every fault.
    ///
    /// @param now the server's clock: what `asOf` defaults to and `knownAt` may not be far ahead of
    public static <T> T read(HttpRequest<?> request, Instant now, Function<Query, T> read) {
        var query =
                new Query(
                        new QueryAddress(request.getUri().getRawPath(), parameters(request)), now);
        T result = null;
        try {
            result = read.apply(query);
        } catch (Missing missing) {
            // Its fault is noted; the rest has been looked at.
        }
        query.refuseUnknown();
        if (result == null || !query.faults.none()) throw new Malformed(query.faults.all());
        return result;
    }

    /// For a route that has no parameters.
    public static void none(HttpRequest<?> request) {
        read(request, Instant.EPOCH, query -> true);
    }

    public Optional<String> text(String name, int most) {
        return value(
                name,
                text -> QueryValues.bounded(text, most),
                "text of 1 to " + most + " characters");
    }

    public Optional<Integer> integer(String name, int least, int most) {
        return value(
                name,
                text -> QueryValues.within(text, least, most),
                "a whole number from " + least + " to " + most);
    }

    public Optional<Boolean> flag(String name) {
        return value(name, QueryValues::trueOrFalse, "true or false");
    }

    public Optional<LocalDate> date(String name) {
        return value(name, QueryTimes::date, "a date (YYYY-MM-DD)");
    }

    public <E extends Enum<E>> Optional<E> choice(
            String name, Class<E> type, Function<E, String> code) {
        return value(
                name,
                text -> QueryValues.chosen(text, type, code),
                "one of " + QueryValues.codes(type, code));
    }

    /// @param parse throws IllegalArgumentException or DateTimeException for what it does not take
    public <T> Optional<T> value(String name, Function<String, T> parse, String expected) {
        var texts = given(name);
        if (texts.size() > 1)
            fault(name, "query.repeated", "this parameter is given more than once");
        return texts.size() == 1
                ? parsed(name, texts.getFirst(), parse, expected)
                : Optional.empty();
    }

    /// A parameter that may be repeated.
    public <T> List<T> values(String name, int most, Function<String, T> parse, String expected) {
        var texts = given(name);
        if (texts.size() > most) fault(name, "query.too-many", "at most " + most + " times");
        return texts.stream()
                .limit(most)
                .flatMap(text -> parsed(name, text, parse, expected).stream())
                .toList();
    }

    /// A parameter that must be there. Get it after all have been asked for: only then are all
    /// faults known.
    public <T> Supplier<T> required(String name, Function<String, T> parse, String expected) {
        var value = value(name, parse, expected);
        if (given(name).isEmpty()) fault(name, "query.missing", expected + " is required");
        return () -> value.orElseThrow(Missing::new);
    }

    /// `asOf`: the civil day on which it must hold; today when absent.
    public LocalDate asOf() {
        return date("asOf").orElseGet(() -> QueryTimes.today(now));
    }

    /// `knownAt`: what the register knew at that moment; absent is all that is known.
    public Optional<Instant> knownAt() {
        return value(
                "knownAt",
                text -> QueryTimes.knownAt(text, now),
                "an instant with an offset, not in the future");
    }

    /// `pageSize` and `after`.
    public Page page() {
        int size = integer("pageSize", 1, Page.LARGEST).orElse(Page.DEFAULT_SIZE);
        return new Page(
                size, value("after", text -> text, "a cursor").flatMap(this::cursor), address);
    }

    public void fault(String name, String code, String detail) {
        faults.add("/" + name.replace("~", "~0").replace("/", "~1"), code, detail);
    }

    private Optional<Cursor> cursor(String text) {
        try {
            return Optional.of(Cursor.decode(text, address.hash()));
        } catch (Cursor.Unusable e) {
            faults.add(e.fault().pointer(), e.fault().code(), e.fault().detail());
            return Optional.empty();
        }
    }

    private List<String> given(String name) {
        asked.add(name);
        return address.parameters().getOrDefault(name, List.of());
    }

    private <T> Optional<T> parsed(
            String name, String text, Function<String, T> parse, String expected) {
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            fault(name, "query.value", expected + " is expected here: " + e.getMessage());
            return Optional.empty();
        }
    }

    private void refuseUnknown() {
        for (var name : address.parameters().keySet())
            if (!asked.contains(name))
                fault(name, "query.unknown", "this parameter is not known here; leave it out");
    }

    private static SortedMap<String, List<String>> parameters(HttpRequest<?> request) {
        var given = new TreeMap<String, List<String>>();
        var parameters = request.getParameters();
        for (var name : parameters.names()) given.put(name, List.copyOf(parameters.getAll(name)));
        return given;
    }

    private static final class Missing extends RuntimeException {
        private static final long serialVersionUID = 1;

        Missing() {
            super(null, null, false, false);
        }
    }
}
