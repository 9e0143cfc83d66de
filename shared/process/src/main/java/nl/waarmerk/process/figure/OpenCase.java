package nl.waarmerk.process.figure;

import nl.waarmerk.process.calendar.Moment;
import nl.waarmerk.process.calendar.Span;
import nl.waarmerk.process.course.Course;
import nl.waarmerk.process.event.CaseId;
import nl.waarmerk.process.event.Stage;
import nl.waarmerk.process.model.CaseKind;
import nl.waarmerk.process.model.Clock;
import nl.waarmerk.register.event.EventJson;
import nl.waarmerk.register.json.Json;
import org.jspecify.annotations.Nullable;

/// A case that is not finished, or open again. `step`: the latest one that is open, absent when the
/// case waits between two. `since`: when that began, or the last event. `age`: since the first
/// event; of a case that is open again, since that step began. `clock`: whose time passes now.
public record OpenCase(
        CaseId id, @Nullable Stage step, Moment since, Clock clock, Span age, Span inStep) {
    static OpenCase of(Course course) {
        var step = course.openStep().orElse(null);
        var last = course.stretches().getLast();
        var since = step == null ? last.from() : step.from();
        var runs = last.clock();
        if (runs == null) runs = step == null ? Clock.INSTITUTION : step.waitsFor();
        var inStep = since.until(course.now());
        return new OpenCase(
                course.id(),
                step == null ? null : step.rule().stage(),
                since,
                runs,
                course.finished() ? inStep : course.clocks().total(),
                inStep);
    }

    Ageing.Bucket bucket() {
        return Ageing.Bucket.of(age.calendar());
    }

    public Json.Obj json() {
        return Json.obj()
                .with("case", id.text())
                .with("kind", CaseKind.of(id).code())
                .with("step", step == null ? null : step.code())
                .with("sinceAt", EventJson.instant(since.at()))
                .with("clock", clock.code())
                .with("age", age.json())
                .with("inStep", inStep.json())
                .with("bucket", bucket().text());
    }
}
