package nl.waarmerk.process.model;

import nl.waarmerk.process.event.Change;
import nl.waarmerk.process.event.ProcessEvent;
import nl.waarmerk.process.event.Stage;
import nl.waarmerk.process.log.CaseLog;
import org.jspecify.annotations.Nullable;

/// The completion (with this outcome, or any when absent) that ends a case. Not `last`: the case is
/// open again when an event follows of a stage that does not come after the last ending.
public record Ending(
        String id, Stage stage, @Nullable String outcome, boolean last, String source) {
    public boolean fits(ProcessEvent event) {
        return event.stage() == stage
                && CaseLog.change(event) == Change.COMPLETED
                && (outcome == null || outcome.equals(event.doing().outcome()));
    }
}
