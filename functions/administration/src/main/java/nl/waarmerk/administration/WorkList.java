package nl.waarmerk.administration;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.waarmerk.http.Cursor;
import nl.waarmerk.http.Listing;
import nl.waarmerk.http.Page;
import nl.waarmerk.register.event.EventJson;
import nl.waarmerk.register.history.OpenProposal;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.store.RegisterStore;

/// Every proposal that still waits for somebody, the oldest first.
@Singleton
final class WorkList {
    private final RegisterStore store;

    WorkList(RegisterStore store) {
        this.store = store;
    }

    /// What is asked for; `reader` is the only institution that the caller may see, if there is
    /// one.
    record Asked(
            Page page,
            Optional<InstitutionId> institution,
            Optional<ProposalState> state,
            Optional<InstitutionId> reader) {
        private boolean covers(RecordId record) {
            return institution.map(record.institution()::equals).orElse(true)
                    && reader.map(record.institution()::equals).orElse(true);
        }

        private boolean covers(OpenProposal open) {
            return state.map(ProposalState.of(open)::equals).orElse(true);
        }
    }

    private record Line(RecordId record, OpenProposal open) {
        String sortKey() {
            return EventJson.instant(open.since()) + " " + record.text() + "-" + open.number();
        }

        Json json() {
            return ProposalJson.line(record, open);
        }
    }

    Listing read(Asked asked) {
        var before = asked.page().after();
        long head = before.map(Cursor::head).orElseGet(() -> store.head().size());
        var lines = new ArrayList<>(lines(asked));
        before.ifPresent(
                cursor -> lines.removeIf(line -> line.sortKey().compareTo(cursor.lastKey()) <= 0));
        int size = Math.min(asked.page().size(), lines.size());
        var shown = lines.subList(0, size);
        var next =
                size < lines.size()
                        ? Optional.of(new Cursor(shown.getLast().sortKey(), head))
                        : Optional.<Cursor>empty();
        return Listing.of(asked.page(), shown.stream().map(Line::json).toList(), next);
    }

    private List<Line> lines(Asked asked) {
        var records = store.work().stream().filter(asked::covers).toList();
        return store.records(records).values().stream()
                .flatMap(item -> item.open().stream().map(open -> new Line(item.id(), open)))
                .filter(line -> asked.covers(line.open()))
                .sorted(Comparator.comparing(Line::sortKey))
                .toList();
    }
}
