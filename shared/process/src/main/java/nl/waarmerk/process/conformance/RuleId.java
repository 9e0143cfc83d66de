package nl.waarmerk.process.conformance;

import java.util.Comparator;
import java.util.Locale;
import nl.waarmerk.register.json.Json;

/// `order.award-after-validation`: what kind of rule, and of which place in the process. `source`:
/// where the rule comes from, as the model tells it.
public record RuleId(Kind kind, String place, String source) implements Comparable<RuleId> {
    private static final Comparator<RuleId> IN_ORDER =
            Comparator.comparing(RuleId::kind)
                    .thenComparing(RuleId::place)
                    .thenComparing(RuleId::source);

    public enum Kind {
        /// A stage that must be was not completed, yet one that comes after it was.
        SKIPPED,
        /// Something came before what it comes after.
        ORDER,
        /// Somebody did what is another's to do.
        ROLE,
        /// One person stood on both sides.
        FOUR_EYES,
        /// A step took, or takes, longer than is agreed.
        LIMIT,
        /// What happens once was completed again.
        REPEATED,
        /// A stage that is no part of this kind of case.
        FOREIGN;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public String text() {
        return kind.code() + "." + place;
    }

    @Override
    public int compareTo(RuleId other) {
        return IN_ORDER.compare(this, other);
    }

    Json.Obj json() {
        return Json.obj().with("rule", text()).with("kind", kind.code()).with("source", source);
    }
}
