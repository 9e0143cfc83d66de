package nl.waarmerk.lookup;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.waarmerk.http.Answers;
import nl.waarmerk.http.Cursor;
import nl.waarmerk.http.Listing;
import nl.waarmerk.http.Page;
import nl.waarmerk.http.Problem;
import nl.waarmerk.http.Query;
import nl.waarmerk.lookup.answer.Moment;
import nl.waarmerk.lookup.catalogue.Catalogue;
import nl.waarmerk.lookup.catalogue.Found;
import nl.waarmerk.lookup.catalogue.TooManyRecords;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.store.RegisterStore;

/// Answers a search page by page. Later pages are asked as known when the first one was, so that nothing is shown
/// twice or skipped while the register grows.
@Singleton
final class Lists {
    private final Reads reads;
    private final Catalogue catalogue;
    private final RegisterStore store;

    Lists(Reads reads, Catalogue catalogue, RegisterStore store) {
        this.reads = reads;
        this.catalogue = catalogue;
        this.store = store;
    }

    private record Asked(BiFunction<Catalogue, Moment, Found> search, Moment moment, Page page) {}

    HttpResponse<byte[]> answer(HttpRequest<?> request, Function<Query, BiFunction<Catalogue, Moment, Found>> search) {
        var asked = reads.query(request, query ->
                new Asked(search.apply(query), reads.moment(query), query.page()));
        var shown = reads.lowered(asked.moment);
        long head = asked.page.after().map(Cursor::head).orElseGet(() -> store.head().recordedAt().toEpochMilli());
        var found = search(asked, asOfFirstPage(asked, shown, head));
        var key = asked.page.after().map(Cursor::lastKey).orElse("");
        var items = found.after(key, asked.page.size() + 1);
        boolean more = items.size() > asked.page.size();
        if (more) items = items.subList(0, asked.page.size());
        Optional<Cursor> next = more ? Optional.of(new Cursor(items.getLast().key(), head)) : Optional.empty();
        var json = Listing.of(asked.page, items.stream().map(item -> item.answer().get()).toList(), next).json();
        var facets = found.facets();
        return Answers.ok(shown.echo(facets.members().isEmpty() ? json : json.with("facets", (Json) facets)));
    }

    private Found search(Asked asked, Moment moment) {
        try {
            return asked.search.apply(catalogue, moment);
        } catch (TooManyRecords e) {
            throw Problem.unavailable(Duration.ofMinutes(10), "The register has outgrown this search; ask for a record by its number or name.", e);
        }
    }

    private static Moment asOfFirstPage(Asked asked, Moment shown, long head) {
        if (shown.knownAt() != null || asked.page.after().isEmpty()) return shown;
        return new Moment(shown.asOf(), Instant.ofEpochMilli(head));
    }
}
