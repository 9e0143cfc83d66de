package nl.waarmerk.register.history;

import java.util.List;
import nl.waarmerk.register.identity.RecordId;

/// What is read of a record: its whole timeline, remembered. `version` is the number of its last
/// event; `open`: the proposals that still wait for somebody.
public record RecordItem(RecordId id, int version, Timeline timeline, List<OpenProposal> open) {
    public RecordItem {
        open = List.copyOf(open);
    }
}
