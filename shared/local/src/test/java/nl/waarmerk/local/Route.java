package nl.waarmerk.local;

import static java.util.stream.Collectors.toSet;

import io.micronaut.context.ApplicationContext;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.waarmerk.http.access.OpenTo;
import nl.waarmerk.register.access.Role;

/// A route as the running system knows it. `roles` is empty where anyone may come.
record Route(String method, String template, Set<Role> roles) {
    Route {
        roles = Set.copyOf(roles);
    }

    static List<Route> all(ApplicationContext context) {
        return context.getBean(Router.class)
                .uriRoutes()
                .map(Route::of)
                .distinct()
                .sorted(Comparator.comparing(Route::template).thenComparing(Route::method))
                .toList();
    }

    private static Route of(UriRouteInfo<?, ?> route) {
        var roles = route.getAnnotationMetadata().enumValues(OpenTo.class, Role.class);
        return new Route(
                route.getHttpMethodName(),
                route.getUriMatchTemplate().toPathString(),
                Arrays.stream(roles).collect(toSet()));
    }

    boolean isPublic() {
        return roles.isEmpty();
    }

    @Override
    public String toString() {
        return method + " " + template;
    }
}
