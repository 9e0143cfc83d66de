package nl.waarmerk.process.figure;

import java.util.List;
import nl.waarmerk.process.course.Course;
import nl.waarmerk.process.event.CaseId;
import nl.waarmerk.process.event.Change;
import nl.waarmerk.process.event.ProcessEvent;
import nl.waarmerk.process.event.Stage;
import nl.waarmerk.process.log.CaseLog;
import nl.waarmerk.process.model.CaseKind;
import nl.waarmerk.register.json.Json;
import org.jspecify.annotations.Nullable;

/// Of the groups to whom something was awarded, those whose validation was completed before the
/// first award, not at the same moment.
public record ValidatedFirst(Rate rate, List<CaseId> validated, List<CaseId> others) {
    public ValidatedFirst {
        validated = List.copyOf(validated);
        others = List.copyOf(others);
    }

    static ValidatedFirst of(List<Course> courses) {
        var validated = new Ids();
        var others = new Ids();
        for (var course : courses) {
            var award = first(course, Stage.AWARD);
            if (course.kind() != CaseKind.COHORT || award == null) continue;
            var validation = first(course, Stage.VALIDATION);
            boolean before = validation != null && validation.time().isBefore(award.time());
            (before ? validated : others).add(course.id());
        }
        int all = validated.all().size() + others.all().size();
        return new ValidatedFirst(
                new Rate(validated.all().size(), all), validated.all(), others.all());
    }

    private static @Nullable ProcessEvent first(Course course, Stage stage) {
        for (var event : course.log().events())
            if (event.stage() == stage && CaseLog.change(event) == Change.COMPLETED) return event;
        return null;
    }

    public Json.Obj json() {
        return Json.obj()
                .with("rate", rate.json())
                .with("validatedCases", Ids.json(validated))
                .with("otherCases", Ids.json(others));
    }
}
