package nl.waarmerk.lookup;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.waarmerk.http.Answers;
import nl.waarmerk.http.Cursor;
import nl.waarmerk.http.Listing;
import nl.waarmerk.http.Page;
import nl.waarmerk.lookup.answer.Moment;
import nl.waarmerk.register.history.HistoryJson;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.store.RegisterStore;

/// A record's events, oldest first: those recorded by `knownAt` that count from `asOf` or before, when it was given.
@Singleton
final class Histories {
    private final Reads reads;
    private final RegisterStore store;

    Histories(Reads reads, RegisterStore store) {
        this.reads = reads;
        this.store = store;
    }

    private record Asked(Moment moment, Optional<LocalDate> until, Page page) {}

    HttpResponse<byte[]> answer(HttpRequest<?> request, RecordId id) {
        var asked = reads.query(request, query -> new Asked(reads.moment(query), query.date("asOf"), query.page()));
        var moment = reads.lowered(asked.moment);
        int after = asked.page.after().map(cursor -> Integer.parseInt(cursor.lastKey())).orElse(0);
        var events = store.history(id, after, asked.page.size() + 1);
        if (events.isEmpty() && after == 0) throw Reads.unknown(id);
        boolean more = events.size() > asked.page.size();
        var page = more ? events.subList(0, asked.page.size()) : events;
        Optional<Cursor> next = more && known(page.getLast(), moment)
                ? Optional.of(new Cursor(Integer.toString(page.getLast().event().number()), 0))
                : Optional.empty();
        return Answers.ok(moment.echo(Listing.of(asked.page, shown(page, moment, asked.until), next).json()));
    }

    private static List<Json.Obj> shown(
            List<Logged> page, Moment moment, Optional<LocalDate> until) {
        return page.stream()
                .filter(entry -> known(entry, moment))
                .filter(entry -> until.filter(day -> begins(entry).isAfter(day)).isEmpty())
                .map(HistoryJson::item)
                .toList();
    }

    private static boolean known(Logged entry, Moment moment) {
        return moment.knownAt() == null || !entry.event().recordedAt().isAfter(moment.knownAt());
    }

    private static LocalDate begins(Logged entry) {
        var from = entry.event().payload().effectiveFrom();
        return from == null ? LocalDate.MIN : from;
    }
}
