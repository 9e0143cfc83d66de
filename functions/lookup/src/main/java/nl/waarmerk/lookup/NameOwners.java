package nl.waarmerk.lookup;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.waarmerk.lookup.answer.Moment;
import nl.waarmerk.lookup.answer.NameJson;
import nl.waarmerk.register.history.NameHeld;
import nl.waarmerk.register.history.Names;
import nl.waarmerk.register.history.RecordItem;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.store.Kind;
import nl.waarmerk.register.store.RegisterStore;
import nl.waarmerk.register.time.Period;

/// The records whose own a name is on a day: each once, in the order of their numbers.
@Singleton
final class NameOwners {
    private final RegisterStore store;

    NameOwners(RegisterStore store) {
        this.store = store;
    }

    List<Json.Obj> of(Identifier name, Moment moment) {
        return store.records(candidates(name)).values().stream()
                .sorted(Comparator.comparing(item -> item.id().text()))
                .flatMap(item ->
                        held(name, item, moment).map(held -> owner(item.id(), held)).stream())
                .toList();
    }

    private Set<RecordId> candidates(Identifier name) {
        // Which machines an institution has is nobody else's business.
        if (name.scheme() == Scheme.CLIENT) return Set.of();
        if (name.scheme() == Scheme.REGISTRY) return numbered(name.value());
        return Set.copyOf(store.candidates(Set.of(name)).getOrDefault(name, List.of()));
    }

    private static Set<RecordId> numbered(String text) {
        try {
            return Set.of(ProgrammeNumber.parse(text));
        } catch (IllegalArgumentException e) {
            return Set.of(); // What cannot be a number names nothing.
        }
    }

    private static Optional<NameHeld> held(Identifier name, RecordItem item, Moment moment) {
        var known = item.timeline().known(moment.knownAt());
        if (name.scheme() == Scheme.REGISTRY)
            return known.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new NameHeld(name, Period.ALWAYS, 1));
        return Names.of(known).stream()
                .filter(held -> held.name().equals(name) && held.period().covers(moment.asOf()))
                .findFirst();
    }

    private static Json.Obj owner(RecordId id, NameHeld held) {
        return Json.obj()
                .with("record", id.text())
                .with("kind", Kind.of(id).code())
                .with(NameJson.of(held));
    }
}
