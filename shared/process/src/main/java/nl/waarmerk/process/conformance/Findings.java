package nl.waarmerk.process.conformance;

import java.util.ArrayList;
import java.util.List;
import nl.waarmerk.process.event.EventKey;

/// What the rules say of one case, while they are asked.
final class Findings {
    private final List<Finding> found = new ArrayList<>();

    void broken(RuleId.Kind kind, String place, String source, EventKey... events) {
        broken(kind, place, source, List.of(events));
    }

    void broken(RuleId.Kind kind, String place, String source, List<EventKey> events) {
        found.add(new Finding(new RuleId(kind, place, source), true, events));
    }

    void notJudged(RuleId.Kind kind, String place, String source, List<EventKey> events) {
        found.add(new Finding(new RuleId(kind, place, source), false, events));
    }

    List<Finding> all() {
        return found;
    }
}
