package nl.waarmerk.register.append;

import java.util.Optional;
import nl.waarmerk.register.decide.History;
import nl.waarmerk.register.history.RecordItem;
import nl.waarmerk.register.store.Append;
import org.jspecify.annotations.Nullable;

/// What was read for one decision, and what must still be so when it is written.
record Loaded(History history, Optional<RecordItem> institution, Append.@Nullable Counter counter) {
    /// The institution's own record is guarded by its version already.
    Append.@Nullable Unchanged guard() {
        if (institution.isEmpty() || institution.get().id().equals(history.id())) return null;
        return new Append.Unchanged(institution.get().id(), institution.get().version());
    }
}
