package nl.waarmerk.process.model;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.waarmerk.process.event.Stage;

/// The agreed process of one kind of case; stages are in their order.
public final class CaseModel {
    private final Map<Stage, StageRule> rules = new EnumMap<>(Stage.class);
    private final Map<Stage, Set<Stage>> before = new EnumMap<>(Stage.class);
    private final List<FourEyes> fourEyes;
    private final List<Ending> endings;

    CaseModel(List<StageRule> stages, List<FourEyes> fourEyes, List<Ending> endings) {
        for (var rule : stages)
            if (rules.put(rule.stage(), rule) != null)
                throw new IllegalArgumentException(rule.stage().code() + " is there twice");
        this.fourEyes = List.copyOf(fourEyes);
        this.endings = List.copyOf(endings);
        for (var stage : rules.keySet()) before.put(stage, close(stage));
    }

    /// Every stage that comes before it, directly or not.
    private Set<Stage> close(Stage stage) {
        var found = EnumSet.noneOf(Stage.class);
        collect(stage, found);
        if (found.contains(stage))
            throw new IllegalArgumentException(stage.code() + " comes before itself");
        return found;
    }

    private void collect(Stage stage, Set<Stage> found) {
        var rule = rules.get(stage);
        if (rule == null)
            throw new IllegalArgumentException(stage.code() + " is no stage of this kind");
        for (var direct : List.of(rule.startsAfter(), rule.completesAfter()))
            for (var earlier : direct) if (found.add(earlier)) collect(earlier, found);
    }

    /// Absent: the stage does not belong to this kind of case.
    public Optional<StageRule> rule(Stage stage) {
        return Optional.ofNullable(rules.get(stage));
    }

    public Iterable<StageRule> rules() {
        return rules.values();
    }

    public Set<Stage> before(Stage stage) {
        return before.getOrDefault(stage, Set.of());
    }

    public List<FourEyes> fourEyes() {
        return fourEyes;
    }

    public List<Ending> endings() {
        return endings;
    }
}
