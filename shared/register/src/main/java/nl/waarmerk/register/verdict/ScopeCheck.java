package nl.waarmerk.register.verdict;

import java.util.ArrayList;
import java.util.List;
import nl.waarmerk.register.accreditation.Limits;
import nl.waarmerk.register.programme.Content;
import nl.waarmerk.register.programme.Field;
import nl.waarmerk.register.programme.Size;
import org.jspecify.annotations.Nullable;

/// What a credential states of size, level and field must equal the version's, or lie within the
/// decision's limits where it has them.
final class ScopeCheck {
    private ScopeCheck() {}

    static List<Reason> reasons(Claim.Scope stated, Content version, Limits limits) {
        var reasons = new ArrayList<Reason>(0);
        if (stated.size() != null && !size(stated.size().value(), version, limits))
            reasons.add(reason(ReasonCode.SCOPE_SIZE, stated.size(), version.size()));
        if (stated.eqf() != null && !level(stated.eqf().value(), version, limits))
            reasons.add(reason(ReasonCode.SCOPE_LEVEL, stated.eqf(), version.level().eqf()));
        if (stated.field() != null && !field(stated.field().value(), version, limits))
            reasons.add(
                    reason(
                            ReasonCode.SCOPE_FIELD,
                            stated.field(),
                            version.field() == null ? null : version.field().code()));
        if (stated.jurisdiction() != null && !jurisdiction(stated.jurisdiction().value(), limits))
            reasons.add(
                    reason(
                            ReasonCode.SCOPE_JURISDICTION,
                            stated.jurisdiction(),
                            String.join(", ", limits.jurisdictions())));
        return reasons;
    }

    private static boolean size(Size stated, Content version, Limits limits) {
        return stated.compareTo(version.size()) == 0
                || (limits.size() != null && limits.size().holds(stated));
    }

    private static boolean level(int stated, Content version, Limits limits) {
        return stated == version.level().eqf() || limits.levels().contains(stated);
    }

    /// Where neither the version nor the decision tells a field, there is nothing to hold it
    /// against.
    private static boolean field(String stated, Content version, Limits limits) {
        if (version.field() == null && limits.fields().isEmpty()) return true;
        return (version.field() != null && holds(version.field(), stated))
                || limits.fields().stream().anyMatch(limit -> holds(limit, stated));
    }

    private static boolean holds(Field field, String stated) {
        return stated.startsWith(field.code());
    }

    private static boolean jurisdiction(String stated, Limits limits) {
        return limits.jurisdictions().isEmpty() || limits.jurisdictions().contains(stated);
    }

    private static Reason reason(ReasonCode code, Stated<?> stated, @Nullable Object expected) {
        return new Reason(
                code,
                stated.pointer(),
                expected == null ? null : expected.toString(),
                stated.value().toString());
    }
}
