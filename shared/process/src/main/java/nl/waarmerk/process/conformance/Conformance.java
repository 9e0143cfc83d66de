package nl.waarmerk.process.conformance;

import java.util.Comparator;
import java.util.List;
import nl.waarmerk.process.course.Course;
import nl.waarmerk.process.event.CaseId;
import nl.waarmerk.process.event.EventKey;
import nl.waarmerk.register.json.Json;

/// One case replayed against its model: everything that is not as agreed, or cannot be judged.
public record Conformance(CaseId id, String model, List<Finding> findings) {
    private static final Comparator<Finding> IN_ORDER =
            Comparator.comparing(Finding::rule)
                    .thenComparing(Finding::judged)
                    .thenComparing(f -> f.events().getFirst());

    public Conformance {
        findings = List.copyOf(findings);
    }

    public static Conformance of(Course course) {
        var findings = new Findings();
        var firsts = Firsts.of(course);
        StagesInOrder.judge(course, firsts, findings);
        RightRoles.judge(course, findings);
        OnceOnly.judge(course, findings);
        TwoPersons.judge(course, findings);
        WithinLimits.judge(course, findings);
        var all = findings.all();
        all.sort(IN_ORDER);
        return new Conformance(course.id(), course.agreed().id(), all);
    }

    public boolean conforms() {
        return findings.isEmpty();
    }

    /// The rules of which this event is cited.
    public List<Finding> citing(EventKey event) {
        return findings.stream().filter(f -> f.events().contains(event)).toList();
    }

    public Json.Obj json() {
        return Json.obj()
                .with("case", id.text())
                .with("model", model)
                .with("findings", Json.list(findings, Finding::json));
    }
}
