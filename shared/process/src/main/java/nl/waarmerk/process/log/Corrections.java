package nl.waarmerk.process.log;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.waarmerk.process.event.ProcessEvent;
import nl.waarmerk.process.event.What;

/// Which events of a case no longer count. From the newest correction to the oldest: one that was
/// not itself corrected drops its target and stands in its place; of two for one target the newer
/// counts; one that was dropped for nothing gives its target back. Where the target has not arrived
/// the correction stands all the same: it tells what happened.
final class Corrections {
    private static final Comparator<ProcessEvent> AS_LEARNED =
            Comparator.comparing(ProcessEvent::recordedAt).thenComparing(ProcessEvent::key);

    /// By id; true when something stands in its place.
    private final Map<String, Boolean> dropped = new HashMap<>();

    static Corrections among(List<ProcessEvent> learned) {
        var corrections = new Corrections();
        learned.stream()
                .filter(event -> event.what() instanceof What.Corrects)
                .sorted(AS_LEARNED.reversed())
                .forEach(corrections::apply);
        return corrections;
    }

    private void apply(ProcessEvent event) {
        if (!(event.what() instanceof What.Corrects(var target, var instead))) return;
        var replaced = dropped.get(event.key().id());
        if (replaced == null && dropped.containsKey(target)) dropped.put(event.key().id(), true);
        else if (replaced == null) dropped.put(target, instead != null);
        else if (replaced) dropped.putIfAbsent(target, true);
    }

    /// The event as it counts; empty when it was dropped or tells only that another was wrong.
    Optional<ProcessEvent> instead(ProcessEvent event) {
        if (dropped.containsKey(event.key().id())) return Optional.empty();
        if (!(event.what() instanceof What.Corrects(var target, var instead)))
            return Optional.of(event);
        if (instead == null) return Optional.empty();
        return Optional.of(
                new ProcessEvent(
                        event.key(),
                        event.subject(),
                        event.stage(),
                        new What.Happened(instead),
                        event.time(),
                        event.recordedAt(),
                        event.doing()));
    }
}
