package nl.waarmerk.process.caseview;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.waarmerk.process.course.Course;
import nl.waarmerk.process.course.Step;
import nl.waarmerk.process.event.Change;
import nl.waarmerk.process.event.Stage;
import nl.waarmerk.process.log.CaseLog;
import nl.waarmerk.process.model.StageChange;
import nl.waarmerk.process.model.StageRule;

/// What the model expects next of a case: every open step is to be completed, a returned one to be
/// handed in again; and, until the case ends, the first stage that must be and has not come.
final class Expectations {
    private Expectations() {}

    static List<Expected> of(Course course) {
        var expected = new ArrayList<Expected>();
        for (var step : course.steps()) if (step.open()) expected.add(open(course, step));
        if (!course.finished()) next(course, expected);
        return expected;
    }

    private static Expected open(Course course, Step step) {
        var change = step.isReturned() ? Change.STARTED : Change.COMPLETED;
        var limit = step.rule().limit();
        if (limit == null || !step.began() || step.isReturned()) return plain(step.rule(), change);
        var taken = step.ownTime();
        var now = course.now().at();
        var since = step.overdueSince();
        return new Expected(
                new StageChange(step.rule().stage(), change),
                step.rule().mayDo(change),
                since == null ? limit.reached(limit.days(), taken, now) : since,
                since != null,
                limit.reminders().stream()
                        .map(days -> limit.reached(days, taken, now))
                        .filter(at -> at.isAfter(now))
                        .toList());
    }

    private static void next(Course course, List<Expected> expected) {
        var done = completed(course);
        for (var rule : course.model().rules()) {
            if (!rule.mandatory() || done.contains(rule.stage())) continue;
            if (course.steps().stream().noneMatch(s -> s.open() && s.rule().equals(rule)))
                expected.add(plain(rule, Change.COMPLETED));
            return;
        }
    }

    private static Set<Stage> completed(Course course) {
        var done = EnumSet.noneOf(Stage.class);
        for (var event : course.log().events())
            if (CaseLog.change(event) == Change.COMPLETED) done.add(event.stage());
        return done;
    }

    private static Expected plain(StageRule rule, Change change) {
        return new Expected(
                new StageChange(rule.stage(), change), rule.mayDo(change), null, false, List.of());
    }
}
