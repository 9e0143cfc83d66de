package nl.waarmerk.process.caseview;

import java.util.ArrayList;
import java.util.List;
import nl.waarmerk.process.conformance.Conformance;
import nl.waarmerk.process.conformance.Finding;
import nl.waarmerk.process.course.Clocks;
import nl.waarmerk.process.course.Course;
import nl.waarmerk.process.course.Ended;
import nl.waarmerk.process.event.CaseId;
import nl.waarmerk.process.event.CloudEvent;
import nl.waarmerk.process.event.ProcessEvent;
import nl.waarmerk.process.model.CaseKind;
import nl.waarmerk.register.event.EventJson;
import nl.waarmerk.register.json.Json;
import org.jspecify.annotations.Nullable;

/// One case, event by event. `clocks`: from the first event to the end, or to now.
public record CaseView(
        CaseId id,
        String model,
        List<SeenEvent> events,
        List<ProcessEvent> observations,
        Clocks clocks,
        @Nullable Ended end,
        List<Expected> expected,
        List<Finding> findings) {
    public CaseView {
        events = List.copyOf(events);
        observations = List.copyOf(observations);
        expected = List.copyOf(expected);
        findings = List.copyOf(findings);
    }

    public static CaseView of(Course course, Conformance conformance) {
        var events = new ArrayList<SeenEvent>();
        for (int i = 0; i < course.log().events().size(); i++) {
            var event = course.log().events().get(i);
            var before = i == 0 ? null : course.stretches().get(i - 1);
            events.add(new SeenEvent(event, before, conformance.citing(event.key())));
        }
        return new CaseView(
                course.id(),
                course.agreed().id(),
                events,
                course.log().observations(),
                course.clocks(),
                course.end(),
                Expectations.of(course),
                conformance.findings());
    }

    public Json.Obj json() {
        return Json.obj()
                .with("case", id.text())
                .with("kind", CaseKind.of(id).code())
                .with("model", model)
                .with("events", Json.list(events, SeenEvent::json))
                .with("observations", Json.list(observations, e -> CloudEvent.json(e.person(null))))
                .with("taken", clocks.json())
                .with("finished", end != null)
                .with("endedAt", end == null ? null : EventJson.instant(end.at().at()))
                .with("ending", end == null ? null : end.ending().id())
                .with("expected", Json.list(expected, Expected::json))
                .with("findings", Json.list(findings, Finding::json));
    }
}
