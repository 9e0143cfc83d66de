package nl.waarmerk.process.conformance;

import nl.waarmerk.process.course.Course;

/// No step took, or by now takes, longer than agreed. Where a step has no beginning nothing can be
/// said.
final class WithinLimits {
    private WithinLimits() {}

    static void judge(Course course, Findings findings) {
        for (var step : course.steps()) {
            var limit = step.rule().limit();
            var place = step.rule().stage().code();
            if (limit == null) continue;
            if (!step.began())
                findings.notJudged(RuleId.Kind.LIMIT, place, limit.source(), step.events());
            else if (step.overdueSince() != null)
                findings.broken(RuleId.Kind.LIMIT, place, limit.source(), step.events());
        }
    }
}
