package nl.waarmerk.register.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.RecordId;

/// A bounded memory of where names pointed. Only hints: a reader believes one when the record
/// itself says so.
final class Hints {
    private final Map<Identifier, List<RecordId>> byName;

    Hints(int most) {
        byName =
                new LinkedHashMap<>(64, 0.75f, true) {
                    private static final long serialVersionUID = 1;

                    @Override
                    protected boolean removeEldestEntry(
                            Map.Entry<Identifier, List<RecordId>> eldest) {
                        return size() > most;
                    }
                };
    }

    synchronized Optional<List<RecordId>> of(Identifier name) {
        return Optional.ofNullable(byName.get(name));
    }

    synchronized void remember(Map<Identifier, List<RecordId>> candidates) {
        byName.putAll(candidates);
    }
}
