package nl.waarmerk.process.conformance;

import java.util.Arrays;
import java.util.List;
import nl.waarmerk.process.course.Course;
import nl.waarmerk.process.event.EventKey;
import nl.waarmerk.process.event.ProcessEvent;
import nl.waarmerk.process.model.FourEyes;
import nl.waarmerk.process.model.StageChange;
import org.jspecify.annotations.Nullable;

/// Who did the one thing did not do the other. Compared with the latest before it, or else the
/// first after it. Where a token is absent, or the other side, nothing can be said.
final class TwoPersons {
    private TwoPersons() {}

    static void judge(Course course, Findings findings) {
        for (var pair : course.model().fourEyes()) {
            var events = course.log().events();
            var latest = latestBefore(events, pair);
            for (int i = 0; i < events.size(); i++)
                if (pair.other().contains(StageChange.of(events.get(i))))
                    compare(pair, latest[i], events.get(i), findings);
        }
    }

    /// Of each event the latest of `one` before it; before the first of those, that first one.
    private static @Nullable ProcessEvent[] latestBefore(List<ProcessEvent> events, FourEyes pair) {
        var found = new @Nullable ProcessEvent[events.size()];
        ProcessEvent latest = null;
        for (int i = 0; i < found.length; i++) {
            if (pair.one().contains(StageChange.of(events.get(i)))) {
                if (latest == null) Arrays.fill(found, 0, i, events.get(i));
                latest = events.get(i);
            }
            found[i] = latest;
        }
        return found;
    }

    private static void compare(
            FourEyes pair, @Nullable ProcessEvent one, ProcessEvent other, Findings findings) {
        var there = other.doing().person();
        var here = one == null ? null : one.doing().person();
        List<EventKey> keys = one == null ? List.of(other.key()) : List.of(one.key(), other.key());
        if (here == null || there == null)
            findings.notJudged(RuleId.Kind.FOUR_EYES, pair.id(), pair.source(), keys);
        else if (here.equals(there))
            findings.broken(RuleId.Kind.FOUR_EYES, pair.id(), pair.source(), keys);
    }
}
