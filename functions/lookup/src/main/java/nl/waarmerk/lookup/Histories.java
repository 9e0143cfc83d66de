package nl.waarmerk.lookup;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
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
import nl.waarmerk.register.store.RegisterStore;

/// A record's events, oldest first: those recorded by `knownAt`, and when `asOf` is given, those
/// that count from that day or before.
@Singleton
final class Histories {
    private final Reads reads;
    private final RegisterStore store;

    Histories(Reads reads, RegisterStore store) {
        this.reads = reads;
        this.store = store;
    }

    private record Asked(Moment moment, Optional<LocalDate> until, Page page) {
        boolean shows(Logged entry) {
            var from = entry.event().payload().effectiveFrom();
            return from == null || until.filter(from::isAfter).isEmpty();
        }
    }

    HttpResponse<byte[]> answer(HttpRequest<?> request, RecordId id) {
        var read =
                reads.query(
                        request,
                        query -> new Asked(reads.moment(query), query.date("asOf"), query.page()));
        var asked = new Asked(reads.lowered(read.moment), read.until, read.page);
        var known =
                store.history(id, 0, 1).stream()
                        .filter(first -> asked.moment.knows(first.event().recordedAt()));
        if (known.findFirst().isEmpty()) throw Reads.unknown(id);
        int size = asked.page.size();
        var found = events(id, asked, size + 1);
        var shown = found.subList(0, Math.min(size, found.size()));
        var next =
                found.size() > size
                        ? Optional.of(
                                new Cursor(Integer.toString(shown.getLast().event().number()), 0))
                        : Optional.<Cursor>empty();
        var json =
                Listing.of(asked.page, shown.stream().map(HistoryJson::item).toList(), next).json();
        // A day that was not given has chosen nothing: it is not echoed.
        return Answers.ok(
                asked.until.isPresent() ? asked.moment.echo(json) : asked.moment.echoKnownAt(json));
    }

    private List<Logged> events(RecordId id, Asked asked, int most) {
        var found = new ArrayList<Logged>();
        int after =
                asked.page
                        .after()
                        .map(cursor -> cursor.number(Integer.MAX_VALUE))
                        .orElse(0L)
                        .intValue();
        while (true) {
            var further = store.history(id, after, most);
            for (var entry : further) {
                if (found.size() == most || !asked.moment.knows(entry.event().recordedAt()))
                    return found;
                if (asked.shows(entry)) found.add(entry);
                after = entry.event().number();
            }
            if (further.size() < most) return found;
        }
    }
}
