package nl.waarmerk.process.model;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.waarmerk.process.event.Change;
import nl.waarmerk.process.event.Doer;
import nl.waarmerk.process.event.Stage;
import org.jspecify.annotations.Nullable;

/// What is agreed of one stage. `startsAfter`: stages that are completed before this one has any
/// event; `completesAfter`: before it is completed. `roles`: who may bring about each change; one
/// that is not listed is nobody's. `opensWith`: where its step begins without a start of its own.
/// `clock`: whose time passes while it is open and not returned.
public record StageRule(
        Stage stage,
        boolean mandatory,
        boolean repeatable,
        Set<Stage> startsAfter,
        Set<Stage> completesAfter,
        Map<Change, Set<Doer>> roles,
        Clock clock,
        @Nullable Opening opensWith,
        @Nullable Limit limit,
        String source) {
    /// The completion of a stage; with this outcome, or any when absent.
    public record Opening(Stage stage, @Nullable String outcome) {
        public boolean fits(Stage completed, @Nullable String cameOut) {
            return completed == stage && (outcome == null || outcome.equals(cameOut));
        }
    }

    public StageRule {
        startsAfter = Set.copyOf(startsAfter);
        completesAfter = Set.copyOf(completesAfter);
        roles =
                roles.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, e -> Set.copyOf(e.getValue())));
        if (source.isBlank()) throw new IllegalArgumentException("a rule tells its source");
        if (startsAfter.contains(stage) || completesAfter.contains(stage))
            throw new IllegalArgumentException(stage.code() + " does not come after itself");
    }

    public Set<Doer> mayDo(Change change) {
        return roles.getOrDefault(change, Set.of());
    }
}
