package nl.waarmerk.process.caseview;

import java.util.List;
import nl.waarmerk.process.calendar.Span;
import nl.waarmerk.process.conformance.Finding;
import nl.waarmerk.process.course.Stretch;
import nl.waarmerk.process.event.CloudEvent;
import nl.waarmerk.process.event.ProcessEvent;
import nl.waarmerk.process.model.Clock;
import nl.waarmerk.register.json.Json;
import org.jspecify.annotations.Nullable;

/// An event with the time since the one before it (absent of the first) and whose clock ran then
/// (absent after the case had ended). `findings`: those that cite it.
public record SeenEvent(ProcessEvent event, @Nullable Stretch before, List<Finding> findings) {
    public SeenEvent {
        findings = List.copyOf(findings);
    }

    public @Nullable Span sinceLast() {
        return before == null ? null : before.span();
    }

    public @Nullable Clock clock() {
        return before == null ? null : before.clock();
    }

    /// The event as it is stored, without the token of its person.
    public Json.Obj json() {
        var since = sinceLast();
        var ran = clock();
        return Json.obj()
                .with("event", CloudEvent.json(event.person(null)))
                .with("sinceLast", since == null ? null : since.json())
                .with("clock", ran == null ? null : ran.code())
                .with("findings", Json.list(findings, SeenEvent::rule));
    }

    private static Json.Obj rule(Finding finding) {
        return Json.obj().with("rule", finding.rule().text()).with("judged", finding.judged());
    }
}
