package nl.waarmerk.dynamodb;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.waarmerk.register.event.EventJson;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.json.Malformed;
import nl.waarmerk.register.store.Head;
import nl.waarmerk.transparency.Merkle;
import nl.waarmerk.transparency.RightEdge;

/// The log from its beginning to its end: its order, its tree, and how many events each record has.
final class LogWalk {
    private static final int PAGE = 500;

    private final List<Finding> findings = new ArrayList<>();
    private final Map<RecordId, Integer> lengths = new LinkedHashMap<>();
    private RightEdge edge = RightEdge.empty();
    private Instant recordedAt = Head.EMPTY.recordedAt();

    /// @param size how many events the head says there are
    static LogWalk of(LedgerTable ledger, long size, Progress progress) {
        var walk = new LogWalk();
        while (walk.page(ledger)) progress.at("log", walk.edge.size(), size);
        if (walk.findings.isEmpty() && walk.edge.size() < size)
            walk.findings.add(
                    new Finding(
                            "Ledger",
                            "after position " + (walk.edge.size() - 1),
                            "the log ends here, and the head says that it has %d events"
                                    .formatted(size)));
        return walk;
    }

    private boolean page(LedgerTable ledger) {
        List<Logged> page;
        try {
            page = ledger.changes(edge.size() - 1, PAGE);
        } catch (Malformed | IllegalArgumentException | IllegalStateException e) {
            findings.add(
                    new Finding(
                            "Ledger",
                            "after position " + (edge.size() - 1),
                            "an event cannot be read: " + e.getMessage()));
            return false;
        }
        page.forEach(this::step);
        return !page.isEmpty();
    }

    private void step(Logged entry) {
        var event = entry.event();
        int number = lengths.merge(event.id().record(), 1, Integer::sum);
        if (event.number() != number)
            found(entry, "event " + number + " of its record was expected here");
        if (event.recordedAt().isBefore(recordedAt))
            found(entry, "recorded at %s, after %s".formatted(event.recordedAt(), recordedAt));
        if (!entry.leaf().equals(Merkle.leaf(EventJson.canonical(event))))
            found(entry, "its text is not in the canonical form");
        edge = edge.append(entry.leaf());
        recordedAt = event.recordedAt();
    }

    private void found(Logged entry, String what) {
        var key = "position %d, event %s".formatted(entry.position(), entry.event().id());
        findings.add(new Finding("Ledger", key, what));
    }

    Head head() {
        return new Head(edge, recordedAt);
    }

    /// Each record in the order in which it came into the log.
    Map<RecordId, Integer> lengths() {
        return lengths;
    }

    List<Finding> findings() {
        return findings;
    }
}
