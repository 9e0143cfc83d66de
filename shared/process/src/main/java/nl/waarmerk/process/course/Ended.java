package nl.waarmerk.process.course;

import nl.waarmerk.process.calendar.Moment;
import nl.waarmerk.process.event.EventKey;
import nl.waarmerk.process.event.ProcessEvent;
import nl.waarmerk.process.log.CaseLog;
import nl.waarmerk.process.model.CaseModel;
import nl.waarmerk.process.model.Ending;
import org.jspecify.annotations.Nullable;

/// Where a case ended: at its first last ending; without one at another ending after which it did
/// not go on. `index`: of the event among those of the case.
public record Ended(Ending ending, int index, EventKey event, Moment at) {
    static @Nullable Ended of(CaseLog log, CaseModel model) {
        Ended resting = null;
        for (int i = 0; i < log.events().size(); i++) {
            var event = log.events().get(i);
            var ending = fitting(event, model);
            if (ending != null && ending.last()) return at(ending, i, event);
            if (ending != null) resting = at(ending, i, event);
            else if (resting != null && goesOn(event, model)) resting = null;
        }
        return resting;
    }

    private static @Nullable Ending fitting(ProcessEvent event, CaseModel model) {
        for (var ending : model.endings()) if (ending.fits(event)) return ending;
        return null;
    }

    private static boolean goesOn(ProcessEvent event, CaseModel model) {
        var before = model.before(event.stage());
        for (var ending : model.endings())
            if (ending.last() && before.contains(ending.stage())) return false;
        return true;
    }

    private static Ended at(Ending ending, int index, ProcessEvent event) {
        return new Ended(ending, index, event.key(), Moment.of(event.time()));
    }

    /// Of several events at the same moment too: those that came later in the order.
    public boolean before(int other) {
        return index < other;
    }
}
