package nl.waarmerk.process.conformance;

import nl.waarmerk.process.course.Course;
import nl.waarmerk.process.model.StageChange;

/// Every change was brought about by a role that may, at a stage that belongs to the case.
final class RightRoles {
    private RightRoles() {}

    static void judge(Course course, Findings findings) {
        for (var event : course.log().events()) {
            var rule = course.model().rule(event.stage()).orElse(null);
            var change = StageChange.of(event);
            if (rule == null)
                findings.broken(
                        RuleId.Kind.FOREIGN,
                        event.stage().code(),
                        course.agreed().source(),
                        event.key());
            else if (!rule.mayDo(change.change()).contains(event.doing().role()))
                findings.broken(RuleId.Kind.ROLE, change.text(), rule.source(), event.key());
        }
    }
}
