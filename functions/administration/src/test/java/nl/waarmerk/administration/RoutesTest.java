package nl.waarmerk.administration;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import nl.waarmerk.http.access.OpenTo;
import nl.waarmerk.register.access.Role;
import nl.waarmerk.register.act.Act;
import org.junit.jupiter.api.Test;

/// Every act has its route, with its roles, and no route writes anything else.
class RoutesTest {
    @Test
    void every_act_has_its_route_and_is_open_to_its_roles_alone() {
        assertThat(served("POST")).isEqualTo(asked());
    }

    @Test
    void what_is_read_here_is_read_by_those_who_may_see_proposals() {
        var readers = Set.of(Role.INSTITUTION, Role.COORDINATOR, Role.AUDITOR);
        assertThat(served("GET"))
                .containsExactlyInAnyOrder(
                        new Route("/v1/proposals", readers),
                        new Route("/v1/proposals/{id}", readers));
    }

    private record Route(String path, Set<Role> roles) {}

    private static Set<Route> asked() {
        var asked = new LinkedHashSet<Route>();
        for (var act : Act.values()) {
            asked.add(new Route(act.route(), act.roles()));
            // Institutions have names as programmes have.
            if (act == Act.LINK_NAME || act == Act.REMOVE_NAME)
                asked.add(
                        new Route(
                                act.route().replace("programmes/{number}", "institutions/{id}"),
                                act.roles()));
        }
        asked.add(new Route("/v1/drafts/{id}/acceptance", Set.of(Role.INSTITUTION)));
        asked.add(
                new Route("/v1/drafts/{id}/rejection", Set.of(Role.INSTITUTION, Role.COORDINATOR)));
        return asked;
    }

    private static Set<Route> served(String method) {
        try (var scene = new Scene<>(LambdaFront::new)) {
            return routes(scene.front.handler().getApplicationContext().getBean(Router.class))
                    .filter(route -> route.getHttpMethodName().equals(method))
                    .map(route ->
                            new Route(route.getUriMatchTemplate().toPathString(), roles(route)))
                    .collect(toSet());
        }
    }

    static Stream<UriRouteInfo<?, ?>> routes(Router router) {
        return router.uriRoutes()
                .filter(route ->
                        route.getTargetMethod()
                                .getDeclaringType()
                                .getPackageName()
                                .equals("nl.waarmerk.administration"));
    }

    private static Set<Role> roles(UriRouteInfo<?, ?> route) {
        return Arrays.stream(route.getAnnotationMetadata().enumValues(OpenTo.class, Role.class))
                .collect(toSet());
    }
}
