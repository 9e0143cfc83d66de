package nl.waarmerk.process.figure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import nl.waarmerk.process.calendar.Moment;
import nl.waarmerk.process.conformance.Conformance;
import nl.waarmerk.process.course.Course;
import nl.waarmerk.process.log.CaseLog;
import nl.waarmerk.process.model.Models;

/// Cases replayed against their models, each with what was found in it, in the order of their
/// numbers. Made once; every figure is a walk over it.
public record Audit(List<Course> courses, List<Conformance> findings) {
    public Audit {
        courses = List.copyOf(courses);
        findings = List.copyOf(findings);
    }

    /// `now`: until when open clocks have run.
    public static Audit of(List<CaseLog> logs, Models models, Instant now) {
        var sorted = logs.stream().sorted(Comparator.comparing(CaseLog::id)).toList();
        var courses = Course.all(sorted, models, Moment.of(now));
        return new Audit(courses, courses.stream().map(Conformance::of).toList());
    }

    public Audit only(Predicate<Course> wanted) {
        var some = new ArrayList<Course>();
        var theirs = new ArrayList<Conformance>();
        for (int i = 0; i < courses.size(); i++)
            if (wanted.test(courses.get(i))) {
                some.add(courses.get(i));
                theirs.add(findings.get(i));
            }
        return new Audit(some, theirs);
    }
}
