package nl.waarmerk.register.view;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.waarmerk.register.history.InstitutionFacts;
import nl.waarmerk.register.history.ProgrammeFacts;
import nl.waarmerk.register.history.RecordItem;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.verdict.RegisterView;
import org.jspecify.annotations.Nullable;

/// Records that were read, by the names that led to them, at one record time.
final class LoadedView implements RegisterView {
    private final Map<Identifier, List<ProgrammeFacts>> programmesNamed = new HashMap<>();
    private final Map<Identifier, List<InstitutionFacts>> institutionsNamed = new HashMap<>();
    private final Map<InstitutionId, InstitutionFacts> institutions = new HashMap<>();

    LoadedView(
            Map<Identifier, List<RecordId>> pointers,
            Iterable<RecordItem> items,
            @Nullable Instant knownAt) {
        var programmes = new HashMap<ProgrammeNumber, ProgrammeFacts>();
        for (var item : items) {
            var known = item.timeline().known(knownAt);
            switch (item.id()) {
                case ProgrammeNumber number ->
                        programmes.put(number, new ProgrammeFacts(number, known));
                case InstitutionId id -> institutions.put(id, new InstitutionFacts(id, known));
            }
        }
        pointers.forEach((name, ids) -> {
            programmesNamed.put(name, found(ids, programmes));
            institutionsNamed.put(name, found(ids, institutions));
        });
    }

    private static <F> List<F> found(List<RecordId> ids, Map<? extends RecordId, F> facts) {
        return ids.stream().map(facts::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<ProgrammeFacts> programmesNamed(Identifier name) {
        return programmesNamed.getOrDefault(name, List.of());
    }

    @Override
    public List<InstitutionFacts> institutionsNamed(Identifier name) {
        return institutionsNamed.getOrDefault(name, List.of());
    }

    @Override
    public Optional<InstitutionFacts> institution(InstitutionId id) {
        return Optional.ofNullable(institutions.get(id));
    }
}
