package nl.waarmerk.process.routes;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import nl.waarmerk.http.Problem;
import nl.waarmerk.register.access.Caller;
import nl.waarmerk.register.access.Role;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.store.Kind;
import nl.waarmerk.register.store.RegisterStore;
import org.jspecify.annotations.Nullable;

/// Whose cases a caller may see: an institution its own, a coordinator and an auditor all.
@Singleton
final class Visible {
    private static final int MOST = 10_000;

    private final RegisterStore register;

    Visible(RegisterStore register) {
        this.register = register;
    }

    /// Those of `asked` (absent: all that the caller may see).
    List<InstitutionId> institutions(Caller caller, @Nullable InstitutionId asked) {
        if (asked != null) {
            check(caller, asked);
            return List.of(asked);
        }
        return caller.role() == Role.INSTITUTION
                ? List.of(Objects.requireNonNull(caller.tenant()))
                : register.all(Kind.INSTITUTION, MOST).stream()
                        .map(item -> item.id().institution())
                        .toList();
    }

    static void check(Caller caller, InstitutionId institution) {
        if (caller.role() == Role.INSTITUTION && !institution.equals(caller.tenant()))
            throw Problem.forbidden(
                    "tenant.other",
                    "The token speaks for "
                            + caller.tenant()
                            + ": what happens at another institution is not shown to it.");
    }
}
