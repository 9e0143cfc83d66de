package nl.waarmerk.intake;

import nl.waarmerk.http.Problem;
import nl.waarmerk.register.access.Caller;
import nl.waarmerk.register.access.Role;
import nl.waarmerk.register.identity.InstitutionId;
import org.jspecify.annotations.Nullable;

/// Who sees what: an institution its own, a coordinator and an auditor all.
final class Seen {
    private Seen() {}

    /// @param owner absent: a coordinator's
    static void check(Caller caller, @Nullable InstitutionId owner) {
        if (caller.role() == Role.INSTITUTION && (owner == null || !owner.equals(caller.tenant())))
            throw Problem.forbidden(
                    "tenant.other",
                    "The token speaks for "
                            + caller.tenant()
                            + ": what others import is not shown to it.");
    }
}
