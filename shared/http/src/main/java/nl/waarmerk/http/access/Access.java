package nl.waarmerk.http.access;

import io.micronaut.core.annotation.AnnotationMetadata;
import java.util.EnumSet;
import java.util.Set;
import nl.waarmerk.register.access.Role;

/// What a route declares about who may call it.
sealed interface Access {
    record Anyone() implements Access {}

    record Only(Set<Role> roles) implements Access {
        public Only {
            roles = Set.copyOf(roles);
        }
    }

    record Undeclared() implements Access {}

    /// A route that says both, or names no role, has declared nothing.
    static Access of(AnnotationMetadata route) {
        boolean anyone = route.hasAnnotation(OpenToAnyone.class);
        var roles = EnumSet.noneOf(Role.class);
        for (var role : route.enumValues(OpenTo.class, Role.class)) roles.add(role);
        if (anyone == !roles.isEmpty()) return new Undeclared();
        return anyone ? new Anyone() : new Only(roles);
    }
}
