package nl.waarmerk.register.framework;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.programme.Size;
import nl.waarmerk.register.time.Period;
import org.jspecify.annotations.Nullable;

/// One version of a quality framework. `inUse`: the days on which decisions may be taken under it.
/// `bodies`: those that may guarantee the final level, by name; empty when the institution
/// designates its own.
public record Framework(
        String id,
        Set<Sector> sectors,
        Period inUse,
        Confirms confirms,
        Set<String> bodies,
        Set<Size.Unit> units,
        Map<Sector, Sizes> sizes,
        List<ComputedRule> computed,
        List<StatedRule> stated,
        String source) {
    /// Who turns a proposed decision into one in force.
    public enum Confirms {
        /// A second person of the institution's designated body.
        BODY,
        COORDINATOR
    }

    /// From `min` to `max` (absent: no maximum); below `min`, down to `substantiatedFrom`, when the
    /// decision states rule SIZE.
    public record Sizes(Size min, @Nullable Size max, @Nullable Size substantiatedFrom) {}

    /// A judgement that the decision must state; the article is the framework's own number.
    public record StatedRule(String id, String article) {}

    public Framework {
        sectors = Set.copyOf(sectors);
        bodies = Set.copyOf(bodies);
        units = Set.copyOf(units);
        sizes = Map.copyOf(sizes);
        computed = List.copyOf(computed);
        stated = List.copyOf(stated);
    }
}
