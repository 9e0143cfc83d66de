package nl.waarmerk.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.waarmerk.register.history.RecordItem;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.store.Head;
import nl.waarmerk.register.store.RegisterReads;

/// Any register, whose reads are written down in their order.
final class CountedReads implements RegisterReads {
    private final RegisterReads register;
    private final List<String> read = new ArrayList<>();

    CountedReads(RegisterReads register) {
        this.register = register;
    }

    /// What was read since this was last asked.
    List<String> read() {
        var before = List.copyOf(read);
        read.clear();
        return before;
    }

    @Override
    public Head head() {
        read.add("head");
        return register.head();
    }

    @Override
    public Map<RecordId, RecordItem> records(Collection<? extends RecordId> ids) {
        read.add("records");
        return register.records(ids);
    }

    @Override
    public Map<Identifier, List<RecordId>> candidates(Collection<Identifier> names) {
        read.add("names");
        return register.candidates(names);
    }
}
