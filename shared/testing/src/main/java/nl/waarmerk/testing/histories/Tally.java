package nl.waarmerk.testing.histories;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import nl.waarmerk.register.act.Act;

/// How often each act was recorded and refused, each refusal was given, each type of event came.
public final class Tally {
    private final Map<Act, long[]> acts = new EnumMap<>(Act.class);
    private final Map<String, Long> refusals = new TreeMap<>();
    private final Map<String, Long> events = new TreeMap<>();

    void note(Act act, Desk.Entered entered) {
        var counts = acts.computeIfAbsent(act, none -> new long[2]);
        switch (entered) {
            case Desk.Entered.Recorded(var record, var recorded) -> {
                counts[0]++;
                for (var entry : recorded)
                    events.merge(entry.event().payload().type(), 1L, Long::sum);
            }
            case Desk.Entered.Refused(var code) -> {
                counts[1]++;
                refusals.merge(code, 1L, Long::sum);
            }
        }
    }

    public Tally plus(Tally other) {
        other.acts.forEach((act, counts) -> {
            var mine = acts.computeIfAbsent(act, none -> new long[2]);
            mine[0] += counts[0];
            mine[1] += counts[1];
        });
        other.refusals.forEach((code, count) -> refusals.merge(code, count, Long::sum));
        other.events.forEach((type, count) -> events.merge(type, count, Long::sum));
        return this;
    }

    public long recorded() {
        return acts.values().stream().mapToLong(counts -> counts[0]).sum();
    }

    public long refused() {
        return acts.values().stream().mapToLong(counts -> counts[1]).sum();
    }

    public long recorded(Act act) {
        return acts.getOrDefault(act, new long[2])[0];
    }

    public Map<String, Long> events() {
        return Map.copyOf(events);
    }

    @Override
    public String toString() {
        var text = new StringBuilder("%-24s %10s %10s%n".formatted("act", "recorded", "refused"));
        acts.forEach((act, counts) ->
                text.append("%-24s %10d %10d%n".formatted(act, counts[0], counts[1])));
        return text.append("refusals ")
                .append(refusals)
                .append("\nevents ")
                .append(events)
                .toString();
    }
}
