package nl.waarmerk.register.append;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.waarmerk.register.decide.Outcome;
import nl.waarmerk.register.decide.Ownership;
import nl.waarmerk.register.decide.Refused;
import nl.waarmerk.register.history.NameHeld;
import nl.waarmerk.register.history.RecordItem;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.store.Append;
import nl.waarmerk.register.store.RegisterStore;

/// Whether the names that a decision claims are free, and what must stay so until it is written.
record Naming(RegisterStore store) {
    /// Names of one command, and other records that may not have one of them on the same day: each
    /// is a condition of the append.
    private static final int MOST_NAMES = 50;

    Prepared weighed(Loaded loaded, Outcome.Accepted accepted) {
        var own = loaded.history().id();
        var wanted = accepted.claimed().stream().map(NameHeld::name).collect(Collectors.toSet());
        if (wanted.isEmpty())
            return new Prepared.Ready(loaded, accepted, new Writing.Names(Map.of(), Set.of()));
        var found = store.candidates(wanted);
        Map<Identifier, List<RecordId>> pointers = new HashMap<>();
        for (var name : wanted) pointers.put(name, found.getOrDefault(name, List.of()));
        var rivals = new LinkedHashSet<RecordId>();
        pointers.forEach((name, records) ->
                records.stream()
                        .filter(id -> Ownership.rivals(name, own, id))
                        .forEach(rivals::add));
        if (wanted.size() + rivals.size() > MOST_NAMES) return tooMany(wanted, rivals);
        var looked = store.records(rivals).values();
        return Ownership.taken(own, accepted.claimed(), looked)
                .<Prepared>map(refused -> new Prepared.Over(new Result.No(refused)))
                .orElseGet(() ->
                        new Prepared.Ready(
                                loaded, accepted, new Writing.Names(pointers, versions(looked))));
    }

    private static Set<Append.Unchanged> versions(Collection<RecordItem> looked) {
        return looked.stream()
                .map(item -> new Append.Unchanged(item.id(), item.version()))
                .collect(Collectors.toSet());
    }

    private static Prepared tooMany(Set<Identifier> names, Set<RecordId> others) {
        var detail =
                "%d names and %d records that had them before are too much for one command: at most %d together"
                        .formatted(names.size(), others.size(), MOST_NAMES);
        return new Prepared.Over(new Result.No(Refused.conflict("too-many-names", detail)));
    }
}
