package nl.waarmerk.http.access;

import java.util.Comparator;
import java.util.List;
import nl.waarmerk.http.Problem;
import nl.waarmerk.register.access.Caller;
import nl.waarmerk.register.access.Role;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.store.Kind;
import nl.waarmerk.register.store.RegisterStore;
import org.jspecify.annotations.Nullable;

/// Whose affairs a caller may see, where they are not public: an institution its own, a coordinator
/// and an auditor all.
public final class Sight {
    private static final int MOST = 10_000;

    private Sight() {}

    /// @param owner absent: a coordinator's
    public static void check(Caller caller, @Nullable InstitutionId owner) {
        if (caller.role() == Role.INSTITUTION && (owner == null || !owner.equals(caller.tenant())))
            throw Problem.forbidden(
                    "tenant.other",
                    "The token speaks for "
                            + caller.tenant()
                            + ": what is another's is not shown to it.");
    }

    /// Those of `asked` (absent: all that the caller may see), by their numbers.
    public static List<InstitutionId> institutions(
            RegisterStore register, Caller caller, @Nullable InstitutionId asked) {
        var own = caller.role() == Role.INSTITUTION ? caller.tenant() : null;
        var one = asked == null ? own : asked;
        if (one == null)
            return register.all(Kind.INSTITUTION, MOST).stream()
                    .map(item -> item.id().institution())
                    .sorted(Comparator.comparingInt(InstitutionId::sequence))
                    .toList();
        check(caller, one);
        return List.of(one);
    }
}
