package nl.waarmerk.http.access;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.web.router.RouteAttributes;
import java.util.Optional;
import nl.waarmerk.http.token.TokenCheck;

/// Authenticates, then authorises, before anything of the request is read. A bad token is refused
/// on every route: who sends one believes to be somebody.
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Gate.ORDER)
final class Gate {
    static final int ORDER = 100;

    private final TokenCheck tokens;
    private final Admission admission;

    Gate(TokenCheck tokens, Admission admission) {
        this.tokens = tokens;
        this.admission = admission;
    }

    /// Not on the event loop: the first token after a start fetches keys, and a tenant is read from
    /// the store.
    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void check(HttpRequest<?> request) {
        var bearer = Authorization.token(request).map(tokens::check);
        var route = RouteAttributes.getRouteMatch(request);
        // No route: the router answers 404, 405 or 415 after the filters.
        if (route.isEmpty()) return;
        var caller =
                switch (Access.of(route.get().getAnnotationMetadata())) {
                    case Access.Anyone() -> bearer.flatMap(admission::ifKnown);
                    case Access.Only(var roles) ->
                            Optional.of(
                                    admission.required(
                                            bearer.orElseThrow(Unauthenticated::missing), roles));
                    case Access.Undeclared() ->
                            throw new IllegalStateException("an undeclared route: " + route.get());
                };
        caller.ifPresent(known -> Callers.keep(request, known));
    }
}
