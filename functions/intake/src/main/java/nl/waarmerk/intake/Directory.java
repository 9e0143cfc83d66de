package nl.waarmerk.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.waarmerk.register.history.InstitutionFacts;
import nl.waarmerk.register.history.RecordItem;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.InstitutionId;

/// The institutions of the register by everything that a list may call them, on one day.
final class Directory {
    private final Set<InstitutionId> all = new HashSet<>();
    private final Map<Identifier, InstitutionId> byIdentifier = new HashMap<>();
    private final Map<String, Set<InstitutionId>> byName = new HashMap<>();

    private Directory() {}

    static Directory of(List<RecordItem> institutions, LocalDate day) {
        var directory = new Directory();
        for (var item : institutions) {
            var facts = new InstitutionFacts(item.id().institution(), item.timeline().known(null));
            directory.add(facts, day);
        }
        return directory;
    }

    private void add(InstitutionFacts facts, LocalDate day) {
        all.add(facts.id());
        for (var held : facts.names())
            if (held.period().covers(day)) byIdentifier.put(held.name(), facts.id());
        facts.nameOn(day)
                .ifPresent(name -> {
                    called(name.nl(), facts.id());
                    if (name.en() != null) called(name.en(), facts.id());
                });
    }

    private void called(String name, InstitutionId id) {
        byName.computeIfAbsent(folded(name), key -> new HashSet<>()).add(id);
    }

    Optional<InstitutionId> numbered(InstitutionId id) {
        return all.contains(id) ? Optional.of(id) : Optional.empty();
    }

    Optional<InstitutionId> identified(Identifier name) {
        return Optional.ofNullable(byIdentifier.get(name));
    }

    /// However it is capitalised; empty too when two are called so.
    Optional<InstitutionId> called(String name) {
        var found = byName.getOrDefault(folded(name), Set.of());
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
