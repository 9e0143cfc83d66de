package nl.waarmerk.lookup;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.Optional;
import nl.waarmerk.http.Answers;
import nl.waarmerk.http.Cursor;
import nl.waarmerk.http.Listing;
import nl.waarmerk.http.Query;
import nl.waarmerk.http.access.OpenToAnyone;
import nl.waarmerk.register.history.HistoryJson;
import nl.waarmerk.register.store.RegisterStore;

/// Public changes in log order. The last page has a cursor too while it has items: keep it and go
/// on from there.
@Controller("/v1/changes")
final class Changes {
    private final Reads reads;
    private final RegisterStore store;

    Changes(Reads reads, RegisterStore store) {
        this.reads = reads;
        this.store = store;
    }

    @Get
    @OpenToAnyone
    HttpResponse<byte[]> changes(HttpRequest<?> request) {
        var page = reads.query(request, Query::page);
        long after = page.after().map(cursor -> cursor.number(Long.MAX_VALUE - 1)).orElse(-1L);
        var events = store.changes(after, page.size());
        Optional<Cursor> next =
                events.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Cursor(Long.toString(events.getLast().position()), 0));
        return Answers.ok(
                Listing.of(page, events.stream().map(HistoryJson::item).toList(), next).json());
    }
}
