package nl.waarmerk.lookup;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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
import nl.waarmerk.lookup.catalogue.Search;
import nl.waarmerk.lookup.catalogue.TooManyRecords;
import nl.waarmerk.register.store.Head;
import nl.waarmerk.register.store.RegisterStore;

/// Answers a search page by page. Every page is asked as known when the first one was, so that
/// nothing is shown twice or skipped while the register grows.
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

    private record Asked(Search search, Moment moment, Page page) {}

    HttpResponse<byte[]> answer(HttpRequest<?> request, Function<Query, ? extends Search> search) {
        var asked =
                reads.query(
                        request,
                        query -> new Asked(search.apply(query), reads.moment(query), query.page()));
        var head = store.head();
        var moment = asked.moment.loweredTo(head.recordedAt());
        var after = asked.page.after();
        var first = after.map(Cursor::head).map(Instant::ofEpochMilli).orElse(head.recordedAt());
        var known = Optional.ofNullable(moment.knownAt()).orElse(first);
        var found = found(asked.search, new Moment(moment.asOf(), known), head);
        var page = found.after(after.map(Cursor::lastKey).orElse(""), asked.page.size());
        var next =
                page.isLast()
                        ? Optional.<Cursor>empty()
                        : Optional.of(new Cursor(page.lastKey(), known.toEpochMilli()));
        return Answers.ok(
                moment.echo(
                        Listing.of(asked.page, page.answers(), next).json().with(found.facets())));
    }

    private Found found(Search search, Moment moment, Head head) {
        try {
            return search.in(kind -> catalogue.all(kind, head.size()), moment);
        } catch (TooManyRecords e) {
            throw Problem.unavailable(
                    Duration.ofMinutes(10),
                    "The register has outgrown this search; ask for a record by its number or name.",
                    e);
        }
    }
}
