package nl.waarmerk.dynamodb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.waarmerk.register.append.Folded;
import nl.waarmerk.register.event.Commitment;
import nl.waarmerk.register.event.Erased;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.identity.EventId;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.store.Append;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// All that follows from the log: every item of table Register as it must be, and what the Dossier
/// has to keep.
final class Derived {
    private final LogWalk walk;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Map<String, AttributeValue>> items = new LinkedHashMap<>();
    private final Map<Identifier, TreeMap<Long, RecordId>> names = new HashMap<>();
    private final Map<String, Integer> counters = new HashMap<>();
    private final Map<EventId, List<Commitment>> commitments = new HashMap<>();
    private final Set<Append.Erasure> erased = new HashSet<>();

    private Derived(LogWalk walk) {
        this.walk = walk;
    }

    static Derived of(LedgerTable ledger, long size, Progress progress) {
        var derived = new Derived(LogWalk.of(ledger, size, progress));
        derived.findings.addAll(derived.walk.findings());
        int done = 0;
        for (var record : derived.walk.lengths().entrySet()) {
            int events = record.getValue();
            derived.fold(record.getKey(), events, ledger.history(record.getKey(), 0, events));
            progress.at("records", ++done, derived.walk.lengths().size());
        }
        derived.names.forEach((name, candidates) ->
                derived.put(NameItem.item(name, List.copyOf(candidates.values()))));
        derived.counters.forEach((name, last) -> derived.put(CounterItem.item(name, last)));
        if (derived.size() > 0) derived.put(HeadItem.item(derived.walk.head()));
        return derived;
    }

    private void fold(RecordId id, int events, List<Logged> history) {
        if (history.size() != events)
            findings.add(
                    new Finding(
                            "Ledger",
                            "record " + id,
                            "%d of its %d events in the log can be read by its number"
                                    .formatted(history.size(), events)));
        put(StoredRecord.item(Folded.item(id, history)));
        Folded.names(history)
                .forEach((name, since) ->
                        names.computeIfAbsent(name, n -> new TreeMap<>()).put(since, id));
        counters.merge(Append.Counter.of(id), id.sequence(), Math::max);
        for (var entry : history) privateParts(entry);
    }

    private void privateParts(Logged entry) {
        var event = entry.event();
        if (!event.commitments().isEmpty()) commitments.put(event.id(), event.commitments());
        if (event.payload() instanceof Erased erasure)
            erased.add(
                    new Append.Erasure(
                            new EventId(event.id().record(), erasure.event()), erasure.member()));
    }

    private void put(Map<String, AttributeValue> item) {
        items.put(Items.text(item, "pk"), item);
    }

    long size() {
        return walk.head().size();
    }

    /// By key: records first, the head last.
    Map<String, Map<String, AttributeValue>> items() {
        return items;
    }

    /// What stands in the events; what was erased since is [#erased].
    Map<EventId, List<Commitment>> commitments() {
        return commitments;
    }

    Set<Append.Erasure> erased() {
        return erased;
    }

    boolean knows(EventId event) {
        return event.number() <= walk.lengths().getOrDefault(event.record(), 0);
    }

    List<Finding> findings() {
        return findings;
    }
}
