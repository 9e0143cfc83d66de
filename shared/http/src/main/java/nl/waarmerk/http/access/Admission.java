package nl.waarmerk.http.access;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.waarmerk.http.Problem;
import nl.waarmerk.http.token.Bearer;
import nl.waarmerk.register.access.Caller;
import nl.waarmerk.register.access.Role;
import nl.waarmerk.register.access.Subject;

/// From a token that holds to a caller who may: the role, and for some roles the institution that
/// the token speaks for.
@Singleton
final class Admission {
    private static final Set<Role> OF_AN_INSTITUTION = EnumSet.of(Role.INSTITUTION, Role.ISSUER);

    private final Optional<Tenants> tenants;

    Admission(Optional<Tenants> tenants) {
        this.tenants = tenants;
    }

    boolean knowsTenants() {
        return tenants.isPresent();
    }

    Caller required(Bearer bearer, Set<Role> roles) {
        var role =
                bearer.role()
                        .orElseThrow(() ->
                                Problem.forbidden(
                                        "role.missing", "The token has no role. " + needed(roles)));
        if (!roles.contains(role))
            throw Problem.forbidden(
                    "role.not-allowed",
                    "The token's role is " + role.code() + ". " + needed(roles));
        return caller(bearer, role).orElseThrow(() -> unknownTenant(bearer));
    }

    /// Where nobody has to be anyone, a token that names no known institution makes its holder no
    /// caller.
    Optional<Caller> ifKnown(Bearer bearer) {
        return bearer.role().flatMap(role -> caller(bearer, role));
    }

    private Optional<Caller> caller(Bearer bearer, Role role) {
        var tenant =
                bearer.tenantName()
                        .flatMap(name -> tenants.flatMap(known -> known.institutionNamed(name)));
        if (tenant.isEmpty() && OF_AN_INSTITUTION.contains(role)) return Optional.empty();
        var subject = new Subject(bearer.issuer(), bearer.subject());
        return Optional.of(new Caller(role, tenant.orElse(null), subject, bearer.person()));
    }

    private static Problem unknownTenant(Bearer bearer) {
        var name = bearer.tenantName().map(n -> "'" + n.value() + "'").orElse("no institution");
        return Problem.forbidden(
                "tenant.unknown",
                "The token names "
                        + name
                        + ", which no institution of this register has as its own.");
    }

    private static String needed(Set<Role> roles) {
        return "Needed here: "
                + roles.stream().sorted().map(Role::code).collect(Collectors.joining(" or "))
                + ".";
    }
}
