package nl.waarmerk.process.conformance;

import java.util.EnumMap;
import java.util.Map;
import nl.waarmerk.process.course.Course;
import nl.waarmerk.process.event.Change;
import nl.waarmerk.process.event.ProcessEvent;
import nl.waarmerk.process.event.Stage;
import nl.waarmerk.process.log.CaseLog;

/// Of each stage its first event and its first completion. Only firsts are compared: after years a
/// renewal begins a second round, and that is no wrong order.
record Firsts(Map<Stage, ProcessEvent> event, Map<Stage, ProcessEvent> completion) {
    static Firsts of(Course course) {
        var event = new EnumMap<Stage, ProcessEvent>(Stage.class);
        var completion = new EnumMap<Stage, ProcessEvent>(Stage.class);
        for (var each : course.log().events()) {
            event.putIfAbsent(each.stage(), each);
            if (CaseLog.change(each) == Change.COMPLETED)
                completion.putIfAbsent(each.stage(), each);
        }
        return new Firsts(event, completion);
    }
}
