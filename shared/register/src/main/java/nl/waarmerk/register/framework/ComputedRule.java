package nl.waarmerk.register.framework;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.programme.Content;
import nl.waarmerk.register.programme.Size;
import org.jspecify.annotations.Nullable;

/// A rule that is computed from a programme's version. Each reads its input; a judgement is a
/// stated rule.
public enum ComputedRule {
    /// HO framework, E1: 3 to 30 EC.
    E1("E1", "E1: size of 3 to 30 EC", ComputedRule::withinSizes),
    /// HO framework, E5: outcomes, level and size are visible and uniformly described.
    E5(
            "E5",
            "E5: outcomes, level and size are visible and uniformly described",
            in -> uniform(in.content.outcomes())),
    /// HO framework, C3: size in credits (preferred) or hours, 28 to the credit.
    C3(
            "C3",
            "C3: size in credits (preferred) or hours, 28 hours to the credit",
            in -> in.framework.units().contains(in.content.size().unit())),
    /// Experiment, X1: universities from 1 EC.
    X1("X1", "X1: universities from 1 EC", in -> in.sector != Sector.WO || withinSizes(in)),
    /// Experiment, X2: hogescholen may offer to professionals enrolled as initial students; how
    /// they take part is told.
    X2(
            "X2",
            "X2: hogescholen may offer to professionals enrolled as initial students",
            in ->
                    in.sector != Sector.HBO
                            || (in.content.participationForm() != null && withinSizes(in))),
    /// MBO framework: from 240 hours, without a maximum; smaller when the decision substantiates it
    /// (statement SIZE).
    MBO_SIZE(
            "MBO-SIZE",
            "Size guideline from 240 hours, without a maximum; smaller when substantiated",
            ComputedRule::withinSizes);

    private final String id;
    private final String article;
    private final Predicate<Input> met;

    ComputedRule(String id, String article, Predicate<Input> met) {
        this.id = id;
        this.article = article;
        this.met = met;
    }

    public String id() {
        return id;
    }

    public String article() {
        return article;
    }

    /// `substantiated`: the decision states that a smaller size is accounted for.
    public boolean met(Content content, Sector sector, Framework framework, boolean substantiated) {
        return met.test(new Input(content, sector, framework, substantiated));
    }

    static ComputedRule parse(String id) {
        for (var rule : values()) if (rule.id.equals(id)) return rule;
        throw new IllegalArgumentException("no computed rule " + id);
    }

    private record Input(
            Content content, Sector sector, Framework framework, boolean substantiated) {}

    /// Each outcome is a phrase of its own: not a word, and not said twice.
    private static boolean uniform(List<String> outcomes) {
        return outcomes.stream().allMatch(outcome -> outcome.strip().length() >= 10)
                && Set.copyOf(outcomes).size() == outcomes.size();
    }

    private static boolean withinSizes(Input in) {
        var sizes = in.framework.sizes().get(in.sector);
        if (sizes == null) return false;
        var size = in.content.size();
        boolean enough =
                !isBelow(size, sizes.min())
                        || (in.substantiated && !isBelow(size, sizes.substantiatedFrom()));
        return enough && (sizes.max() == null || size.compareTo(sizes.max()) <= 0);
    }

    /// Without a bound everything lies below it: what is not allowed by name is not allowed.
    private static boolean isBelow(Size size, @Nullable Size bound) {
        return bound == null || size.compareTo(bound) < 0;
    }
}
