package nl.waarmerk.process.conformance;

import java.util.List;
import nl.waarmerk.process.event.EventKey;
import nl.waarmerk.register.json.Json;

/// A rule was not kept, or (`judged` false) whether it was cannot be told. `events`: those that
/// show it, in their order.
public record Finding(RuleId rule, boolean judged, List<EventKey> events) {
    public Finding {
        events = List.copyOf(events);
    }

    public Json.Obj json() {
        return rule.json().with("judged", judged).with("events", Json.list(events, Finding::key));
    }

    private static Json.Obj key(EventKey key) {
        return Json.obj().with("source", key.source().text()).with("id", key.id());
    }
}
