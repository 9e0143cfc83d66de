package nl.waarmerk.process.figure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.waarmerk.process.course.Course;
import nl.waarmerk.process.course.Step;
import nl.waarmerk.process.event.CaseId;
import nl.waarmerk.process.event.Stage;
import nl.waarmerk.register.json.Json;

/// First time right: the first check of a programme was granted without a return. `right` is of the
/// decided ones; `undecided` are still open. `rounds`: of every check, those of renewals too.
public record QualityCheck(
        Rate right,
        List<CaseId> rightCases,
        List<CaseId> otherCases,
        List<CaseId> undecided,
        List<Rounds> rounds) {
    public QualityCheck {
        rightCases = List.copyOf(rightCases);
        otherCases = List.copyOf(otherCases);
        undecided = List.copyOf(undecided);
        rounds = List.copyOf(rounds);
    }

    /// So many checks took, or have taken so far, this number of submissions.
    public record Rounds(int rounds, int finished, int unfinished, List<CaseId> cases) {
        public Rounds {
            cases = List.copyOf(cases);
        }

        Json.Obj json() {
            return Json.obj()
                    .with("rounds", rounds)
                    .with("finished", finished)
                    .with("unfinished", unfinished)
                    .with("cases", Ids.json(cases));
        }
    }

    static QualityCheck of(List<Course> courses) {
        var right = new Ids();
        var other = new Ids();
        var undecided = new Ids();
        var rounds = new TreeMap<Integer, Count>();
        for (var course : courses) {
            var checks =
                    course.steps().stream()
                            .filter(step -> step.rule().stage() == Stage.QUALITY_CHECK)
                            .toList();
            if (checks.isEmpty()) continue;
            var first = checks.getFirst();
            (first.open() ? undecided : isRight(first) ? right : other).add(course.id());
            for (var check : checks)
                rounds.computeIfAbsent(check.returned() + 1, n -> new Count())
                        .add(check, course.id());
        }
        int decided = right.all().size() + other.all().size();
        return new QualityCheck(
                new Rate(right.all().size(), decided),
                right.all(),
                other.all(),
                undecided.all(),
                rounds.entrySet().stream().map(Count::rounds).toList());
    }

    private static boolean isRight(Step check) {
        return check.returned() == 0 && "granted".equals(check.outcome());
    }

    private static final class Count {
        private final Ids cases = new Ids();
        private int finished;
        private int unfinished;

        void add(Step check, CaseId id) {
            if (check.open()) unfinished++;
            else finished++;
            cases.add(id);
        }

        static Rounds rounds(Map.Entry<Integer, Count> entry) {
            var count = entry.getValue();
            return new Rounds(entry.getKey(), count.finished, count.unfinished, count.cases.all());
        }
    }

    public Json.Obj json() {
        return Json.obj()
                .with("firstTimeRight", right.json())
                .with("rightCases", Ids.json(rightCases))
                .with("otherCases", Ids.json(otherCases))
                .with("undecidedCases", Ids.json(undecided))
                .with("rounds", Json.list(rounds, Rounds::json));
    }
}
