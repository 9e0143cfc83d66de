package nl.waarmerk.register.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.waarmerk.register.history.RecordItem;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.RecordId;

/// What a verdict needs: all strongly consistent. Unknown ids and names are simply absent from the
/// answer.
public interface RegisterReads {
    Head head();

    Map<RecordId, RecordItem> records(Collection<? extends RecordId> ids);

    Map<Identifier, List<RecordId>> candidates(Collection<Identifier> names);
}
