package nl.waarmerk.lookup.catalogue;

import java.util.List;
import nl.waarmerk.lookup.answer.Moment;
import nl.waarmerk.register.history.RecordItem;
import nl.waarmerk.register.store.Kind;

/// What is looked for, among which records.
public interface Search {
    Found in(Records records, Moment moment);

    /// Every record of a kind.
    interface Records {
        List<RecordItem> of(Kind kind);
    }
}
