package nl.waarmerk.testing.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.history.Names;
import nl.waarmerk.register.history.RecordItem;
import nl.waarmerk.register.identity.EventId;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.store.Head;
import nl.waarmerk.register.store.PrivatePart;
import nl.waarmerk.register.store.RegisterStore;

/// All that can be read of a store, to see that something changed nothing.
record Everything(
        Head head,
        List<Logged> log,
        Map<RecordId, RecordItem> records,
        Map<Identifier, Set<RecordId>> names,
        Map<EventId, Set<PrivatePart>> parts,
        Map<String, Integer> counters) {
    static Everything in(RegisterStore store) {
        var log = log(store);
        var ids = log.stream().map(e -> e.event().id()).toList();
        var records = store.records(ids.stream().map(EventId::record).collect(Collectors.toSet()));
        var names =
                records.values().stream()
                        .flatMap(item -> Names.of(item.timeline().segments()).stream())
                        .map(held -> held.name())
                        .collect(Collectors.toSet());
        var counters =
                records.keySet().stream()
                        .map(id -> "programmes " + id.institution().text())
                        .collect(Collectors.toSet());
        counters.add("institutions");
        return new Everything(
                store.head(),
                log,
                records,
                sets(store.candidates(names)),
                sets(store.parts(ids)),
                counters.stream().collect(Collectors.toMap(name -> name, store::counter)));
    }

    /// The log in its order, read in pages.
    static List<Logged> log(RegisterStore store) {
        var log = new ArrayList<Logged>();
        List<Logged> page;
        do {
            page = store.changes(log.size() - 1L, 50);
            log.addAll(page);
        } while (!page.isEmpty());
        return log;
    }

    private static <K, V> Map<K, Set<V>> sets(Map<K, List<V>> lists) {
        return lists.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> Set.copyOf(e.getValue())));
    }
}
