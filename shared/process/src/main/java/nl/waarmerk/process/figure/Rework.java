package nl.waarmerk.process.figure;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.waarmerk.process.course.Course;
import nl.waarmerk.process.event.CaseId;
import nl.waarmerk.process.event.Doer;
import nl.waarmerk.process.event.Stage;
import nl.waarmerk.process.model.CaseKind;
import nl.waarmerk.process.model.StageChange;
import nl.waarmerk.register.json.Json;

/// How often something of a stage happened again before the case ended: by the role that did it the
/// last time, or by another one.
public record Rework(
        CaseKind kind, Stage stage, int sameRole, int anotherRole, List<CaseId> cases) {
    public Rework {
        cases = List.copyOf(cases);
    }

    static List<Rework> of(CaseKind kind, List<Course> courses) {
        var counts = new EnumMap<Stage, Count>(Stage.class);
        for (var course : courses) if (course.kind() == kind) count(course, counts);
        return counts.entrySet().stream()
                .map(each -> each.getValue().of(kind, each.getKey()))
                .toList();
    }

    private static void count(Course course, Map<Stage, Count> counts) {
        var last = new HashMap<StageChange, Doer>();
        for (var event : course.way()) {
            var role = event.doing().role();
            var before = last.put(StageChange.of(event), role);
            if (before != null)
                counts.computeIfAbsent(event.stage(), stage -> new Count())
                        .add(before == role, course.id());
        }
    }

    private static final class Count {
        private final Ids cases = new Ids();
        private int sameRole;
        private int anotherRole;

        void add(boolean same, CaseId id) {
            if (same) sameRole++;
            else anotherRole++;
            cases.add(id);
        }

        Rework of(CaseKind kind, Stage stage) {
            return new Rework(kind, stage, sameRole, anotherRole, cases.all());
        }
    }

    public Json.Obj json() {
        return Json.obj()
                .with("kind", kind.code())
                .with("stage", stage.code())
                .with("sameRole", sameRole)
                .with("anotherRole", anotherRole)
                .with("cases", Ids.json(cases));
    }
}
