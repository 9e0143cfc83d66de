package nl.waarmerk.process.export;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.waarmerk.process.event.CaseId;
import nl.waarmerk.process.event.ProcessEvent;
import nl.waarmerk.process.log.CaseLog;
import org.jspecify.annotations.Nullable;

/// Cases as they come, held to the order of their ids: another order would give other bytes.
final class CasesInOrder implements Iterator<CaseLog> {
    private final Iterator<CaseLog> cases;
    private @Nullable CaseId last;

    CasesInOrder(Iterator<CaseLog> cases) {
        this.cases = cases;
    }

    @Override
    public boolean hasNext() {
        return cases.hasNext();
    }

    @Override
    public CaseLog next() {
        var log = cases.next();
        if (last != null && last.compareTo(log.id()) >= 0)
            throw new IllegalStateException("case " + log.id() + " comes after " + last);
        last = log.id();
        return log;
    }

    Stream<CaseLog> stream() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, 0), false);
    }

    /// What happened and what was observed, in one order.
    static List<ProcessEvent> all(CaseLog log) {
        var all = new ArrayList<>(log.events());
        all.addAll(log.observations());
        all.sort(CaseLog.IN_ORDER);
        return all;
    }
}
