package nl.waarmerk.register.access;

import nl.waarmerk.register.event.Actor;
import nl.waarmerk.register.identity.InstitutionId;
import org.jspecify.annotations.Nullable;

/// Who asks for an act: the role, the institution that the token speaks for, and the person or
/// machine itself.
public record Caller(Role role, @Nullable InstitutionId tenant, Subject subject, boolean person) {
    public Caller {
        if (tenant == null && (role == Role.INSTITUTION || role == Role.ISSUER))
            throw new IllegalArgumentException("an " + role.code() + " speaks for an institution");
    }

    public Actor actor() {
        return new Actor(role, tenant);
    }

    public boolean speaksFor(InstitutionId institution) {
        return role == Role.COORDINATOR || institution.equals(tenant);
    }
}
