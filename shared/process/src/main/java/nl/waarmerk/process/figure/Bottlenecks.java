package nl.waarmerk.process.figure;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import nl.waarmerk.process.course.Clocks;
import nl.waarmerk.process.course.Course;
import nl.waarmerk.process.event.CaseId;
import nl.waarmerk.process.event.Stage;
import nl.waarmerk.process.model.CaseKind;
import nl.waarmerk.register.json.Json;

/// Where the time of all cases of one kind went, open steps until now; the most first. Of fewer
/// than ten cases a ranking would say nothing: `ranked` is false and steps stand in their order.
public record Bottlenecks(CaseKind kind, int cases, boolean ranked, List<Bottleneck> steps) {
    public static final int LEAST = 10;
    private static final Comparator<Bottleneck> MOST_FIRST =
            Comparator.comparingLong((Bottleneck each) -> -each.taken().total().calendarMillis())
                    .thenComparing(Bottleneck::stage);

    public Bottlenecks {
        steps = List.copyOf(steps);
    }

    /// `runs`: how often the step was, or is being, done.
    public record Bottleneck(Stage stage, Clocks taken, int runs, List<CaseId> cases) {
        public Bottleneck {
            cases = List.copyOf(cases);
        }

        Json.Obj json() {
            return Json.obj()
                    .with("stage", stage.code())
                    .with("taken", taken.json())
                    .with("runs", runs)
                    .with("cases", Ids.json(cases));
        }
    }

    static Bottlenecks of(CaseKind kind, List<Course> courses) {
        var sums = new EnumMap<Stage, Sum>(Stage.class);
        int cases = 0;
        for (var course : courses) {
            if (course.kind() != kind) continue;
            cases++;
            for (var step : course.steps())
                if (step.began() || step.open())
                    sums.computeIfAbsent(step.rule().stage(), stage -> new Sum())
                            .add(step.clocks(), course.id());
        }
        boolean ranked = cases >= LEAST;
        var steps = sums.entrySet().stream().map(each -> each.getValue().of(each.getKey()));
        return new Bottlenecks(
                kind, cases, ranked, (ranked ? steps.sorted(MOST_FIRST) : steps).toList());
    }

    private static final class Sum {
        private final Ids cases = new Ids();
        private Clocks taken = Clocks.NONE;
        private int runs;

        void add(Clocks more, CaseId id) {
            taken = taken.plus(more);
            runs++;
            cases.add(id);
        }

        Bottleneck of(Stage stage) {
            return new Bottleneck(stage, taken, runs, cases.all());
        }
    }

    public Json.Obj json() {
        return Json.obj()
                .with("kind", kind.code())
                .with("cases", cases)
                .with("ranked", ranked)
                .with("steps", Json.list(steps, Bottleneck::json));
    }
}
