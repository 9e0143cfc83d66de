package nl.waarmerk.register.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<Identifier, List<RecordId>> pointers;
    private final Map<ProgrammeNumber, ProgrammeFacts> programmes = new HashMap<>();
    private final Map<InstitutionId, InstitutionFacts> institutions = new HashMap<>();

    LoadedView(
            Map<Identifier, List<RecordId>> pointers,
            Iterable<RecordItem> items,
            @Nullable Instant knownAt) {
        this.pointers = pointers;
        for (var item : items) {
            var known = item.timeline().known(knownAt);
            switch (item.id()) {
                case ProgrammeNumber number ->
                        programmes.put(number, new ProgrammeFacts(number, known));
                case InstitutionId id -> institutions.put(id, new InstitutionFacts(id, known));
            }
        }
    }

    @Override
    public List<ProgrammeFacts> programmesNamed(Identifier name) {
        var found = new ArrayList<ProgrammeFacts>(1);
        for (var id : pointers.getOrDefault(name, List.of()))
            if (id instanceof ProgrammeNumber number && programmes.get(number) != null)
                found.add(programmes.get(number));
        return found;
    }

    @Override
    public List<InstitutionFacts> institutionsNamed(Identifier name) {
        var found = new ArrayList<InstitutionFacts>(1);
        for (var id : pointers.getOrDefault(name, List.of()))
            if (id instanceof InstitutionId institution && institutions.get(institution) != null)
                found.add(institutions.get(institution));
        return found;
    }

    @Override
    public Optional<InstitutionFacts> institution(InstitutionId id) {
        return Optional.ofNullable(institutions.get(id));
    }
}
