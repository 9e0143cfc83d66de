package nl.waarmerk.process.conformance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.waarmerk.process.course.Course;
import nl.waarmerk.process.event.Change;
import nl.waarmerk.process.event.EventKey;
import nl.waarmerk.process.event.Stage;
import nl.waarmerk.process.log.CaseLog;

/// What happens once was not completed again.
final class OnceOnly {
    private OnceOnly() {}

    static void judge(Course course, Findings findings) {
        var completions = new EnumMap<Stage, List<EventKey>>(Stage.class);
        for (var event : course.log().events())
            if (CaseLog.change(event) == Change.COMPLETED)
                completions
                        .computeIfAbsent(event.stage(), stage -> new ArrayList<>())
                        .add(event.key());
        for (Map.Entry<Stage, List<EventKey>> each : completions.entrySet())
            course.model()
                    .rule(each.getKey())
                    .filter(rule -> !rule.repeatable() && each.getValue().size() > 1)
                    .ifPresent(rule ->
                            findings.broken(
                                    RuleId.Kind.REPEATED,
                                    rule.stage().code(),
                                    rule.source(),
                                    each.getValue()));
    }
}
