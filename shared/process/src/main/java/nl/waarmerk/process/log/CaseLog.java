package nl.waarmerk.process.log;

import java.util.Comparator;
import java.util.List;
import nl.waarmerk.process.event.CaseId;
import nl.waarmerk.process.event.Change;
import nl.waarmerk.process.event.ProcessEvent;
import nl.waarmerk.process.event.What;

/// One case as it is known: what happened, in the order in which it happened, and how often the
/// platform's counts were observed, oldest first. Corrections are applied already, so every one of
/// `events` is [What.Happened] and every one of `observations` is [What.Observed].
public record CaseLog(
        CaseId id, CaseFacts facts, List<ProcessEvent> events, List<ProcessEvent> observations) {
    /// By time; at one moment by stage, then started, returned, completed, then by id.
    public static final Comparator<ProcessEvent> IN_ORDER =
            Comparator.comparing(ProcessEvent::time)
                    .thenComparing(ProcessEvent::stage)
                    .thenComparing(CaseLog::change)
                    .thenComparing(ProcessEvent::key);

    public CaseLog {
        events = List.copyOf(events);
        observations = List.copyOf(observations);
    }

    /// What happened in one of `events`.
    public static Change change(ProcessEvent event) {
        return event.what() instanceof What.Happened(var change) ? change : Change.COMPLETED;
    }
}
