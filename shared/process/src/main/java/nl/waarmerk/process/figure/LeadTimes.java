package nl.waarmerk.process.figure;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nl.waarmerk.process.course.Course;
import nl.waarmerk.process.course.Step;
import nl.waarmerk.process.event.Stage;
import nl.waarmerk.process.model.CaseKind;
import nl.waarmerk.register.json.Json;

/// Of cases of one kind: from first event to end, and of each run of each step.
public record LeadTimes(CaseKind kind, LeadTime cases, Map<Stage, LeadTime> steps) {
    public LeadTimes {
        steps = Map.copyOf(steps);
    }

    static LeadTimes of(CaseKind kind, Iterable<Course> courses) {
        var whole = new LeadTime.Gathering();
        var parts = new EnumMap<Stage, LeadTime.Gathering>(Stage.class);
        for (var course : courses) {
            if (course.kind() != kind) continue;
            whole.add(course.finished(), course.clocks(), course.id());
            for (var step : course.steps()) {
                var stage = step.rule().stage();
                add(course, step, parts.computeIfAbsent(stage, s -> new LeadTime.Gathering()));
            }
        }
        var steps = new EnumMap<Stage, LeadTime>(Stage.class);
        parts.forEach((stage, gathered) -> steps.put(stage, gathered.leadTime()));
        return new LeadTimes(kind, whole.leadTime(), steps);
    }

    private static void add(Course course, Step step, LeadTime.Gathering part) {
        if (step.began() || step.open()) part.add(!step.open(), step.clocks(), course.id());
        else part.notMeasured();
    }

    public Json.Obj json() {
        return Json.obj()
                .with("kind", kind.code())
                .with("cases", cases.json())
                .with(
                        "steps",
                        Json.list(
                                steps.keySet().stream().sorted().toList(),
                                stage -> Json.obj().with("stage", stage.code()).with(step(stage))));
    }

    private Json.Obj step(Stage stage) {
        return Objects.requireNonNull(steps.get(stage)).json();
    }
}
