package nl.waarmerk.process;

import java.time.Instant;
import java.time.LocalDateTime;
import nl.waarmerk.process.event.CaseId;
import nl.waarmerk.process.event.Change;
import nl.waarmerk.process.event.Counts;
import nl.waarmerk.process.event.Doer;
import nl.waarmerk.process.event.Doing;
import nl.waarmerk.process.event.EventKey;
import nl.waarmerk.process.event.ProcessEvent;
import nl.waarmerk.process.event.Stage;
import nl.waarmerk.process.event.What;
import nl.waarmerk.register.time.Amsterdam;
import org.jspecify.annotations.Nullable;

/// Events as a test tells them: Amsterdam times, learned at once unless said otherwise.
public record Told(CaseId subject) {
    public static final CaseId SALES = CaseId.parse("MCNL-0006-0001");

    /// `when`: `2026-03-02T10:00` in Amsterdam.
    public static Instant at(String when) {
        return LocalDateTime.parse(when).atZone(Amsterdam.ZONE).toInstant();
    }

    public ProcessEvent happened(String id, Stage stage, Change change, String when, Doer role) {
        return event(id, stage, new What.Happened(change), when, Doing.by(role));
    }

    public ProcessEvent corrects(
            String id, String target, Stage stage, @Nullable Change instead, String when) {
        return event(
                id, stage, new What.Corrects(target, instead), when, Doing.by(Doer.INSTITUTION));
    }

    public ProcessEvent observed(String id, Counts counts, String when) {
        return event(id, Stage.CLAIM, new What.Observed(counts), when, Doing.by(Doer.INSTITUTION));
    }

    public ProcessEvent event(String id, Stage stage, What what, String when, Doing doing) {
        return new ProcessEvent(
                new EventKey(subject.programme().institution(), id),
                subject,
                stage,
                what,
                at(when),
                at(when),
                doing);
    }

    /// The same event, learned at another moment.
    public static ProcessEvent learned(ProcessEvent event, String when) {
        return new ProcessEvent(
                event.key(),
                event.subject(),
                event.stage(),
                event.what(),
                event.time(),
                at(when),
                event.doing());
    }
}
