package nl.waarmerk.process.conformance;

import java.util.Collection;
import java.util.Map;
import nl.waarmerk.process.course.Course;
import nl.waarmerk.process.event.ProcessEvent;
import nl.waarmerk.process.event.Stage;
import nl.waarmerk.process.model.StageRule;

/// Nothing that must be was skipped, and nothing came before what it comes after.
final class StagesInOrder {
    private StagesInOrder() {}

    static void judge(Course course, Firsts firsts, Findings findings) {
        for (var rule : course.model().rules()) {
            if (rule.mandatory() && !firsts.completion().containsKey(rule.stage()))
                skipped(rule, course, firsts.completion().values(), findings);
            inOrder(rule, rule.startsAfter(), firsts.event(), firsts, findings);
            inOrder(rule, rule.completesAfter(), firsts.completion(), firsts, findings);
        }
    }

    /// Only when the case is past it: what has simply not come yet is no finding.
    private static void skipped(
            StageRule rule, Course course, Collection<ProcessEvent> completed, Findings findings) {
        ProcessEvent shown = null;
        for (var later : completed)
            if (course.model().before(later.stage()).contains(rule.stage())
                    && (shown == null || later.time().isBefore(shown.time()))) shown = later;
        if (shown != null)
            findings.broken(RuleId.Kind.SKIPPED, rule.stage().code(), rule.source(), shown.key());
    }

    private static void inOrder(
            StageRule rule,
            Collection<Stage> earlier,
            Map<Stage, ProcessEvent> own,
            Firsts firsts,
            Findings findings) {
        var event = own.get(rule.stage());
        if (event == null) return;
        for (var each : earlier.stream().sorted().toList()) {
            var completed = firsts.completion().get(each);
            if (completed != null && event.time().isBefore(completed.time()))
                findings.broken(
                        RuleId.Kind.ORDER,
                        rule.stage().code() + "-after-" + each.code(),
                        rule.source(),
                        event.key(),
                        completed.key());
        }
    }
}
