package nl.waarmerk.process.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import nl.waarmerk.process.course.Course;
import nl.waarmerk.process.event.CaseId;
import nl.waarmerk.process.event.ProcessEvent;
import nl.waarmerk.process.model.CaseKind;
import nl.waarmerk.process.model.StageChange;
import nl.waarmerk.register.json.Json;

/// The ways that cases of one kind went, or have gone so far, until they ended; the most frequent
/// first. `covered`: what part of the cases this one and those above it make up.
public record Variants(CaseKind kind, int cases, List<Variant> variants) {
    private static final Comparator<Variant> MOST_FIRST =
            Comparator.comparingInt((Variant variant) -> -variant.cases().size())
                    .thenComparing(Variant::text);

    public Variants {
        variants = List.copyOf(variants);
    }

    public record Variant(
            String text, int finished, int unfinished, Rate covered, List<CaseId> cases) {
        public Variant {
            cases = List.copyOf(cases);
        }

        Json.Obj json() {
            return Json.obj()
                    .with("path", Json.texts(List.of(text.split(" ", -1))))
                    .with("count", cases.size())
                    .with("finished", finished)
                    .with("unfinished", unfinished)
                    .with("covered", covered.json())
                    .with("cases", Ids.json(cases));
        }
    }

    static Variants of(CaseKind kind, List<Course> courses) {
        var ways = new HashMap<String, Count>();
        int all = 0;
        for (var course : courses) {
            if (course.kind() != kind || course.way().isEmpty()) continue;
            ways.computeIfAbsent(text(course.way()), way -> new Count()).add(course);
            all++;
        }
        var none = new Rate(0, all);
        var sorted = new ArrayList<Variant>();
        ways.forEach((way, count) -> sorted.add(count.variant(way, none)));
        sorted.sort(MOST_FIRST);
        return new Variants(kind, all, covered(sorted, all));
    }

    private static List<Variant> covered(List<Variant> sorted, int all) {
        var covered = new ArrayList<Variant>(sorted.size());
        int sum = 0;
        for (var each : sorted) {
            sum += each.cases().size();
            covered.add(
                    new Variant(
                            each.text(),
                            each.finished(),
                            each.unfinished(),
                            new Rate(sum, all),
                            each.cases()));
        }
        return covered;
    }

    private static String text(List<ProcessEvent> way) {
        var text = new StringBuilder(way.size() * 24);
        for (var event : way) {
            if (!text.isEmpty()) text.append(' ');
            text.append(StageChange.of(event).text());
        }
        return text.toString();
    }

    private static final class Count {
        private final List<CaseId> cases = new ArrayList<>();
        private int finished;

        void add(Course course) {
            cases.add(course.id());
            if (course.finished()) finished++;
        }

        Variant variant(String way, Rate covered) {
            return new Variant(way, finished, cases.size() - finished, covered, cases);
        }
    }

    public Json.Obj json() {
        return Json.obj()
                .with("kind", kind.code())
                .with("cases", cases)
                .with("variants", Json.list(variants, Variant::json));
    }
}
