package nl.waarmerk.http.access;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Deny by default, at the earliest moment: a route that does not say who may call it keeps the
/// function from starting.
@Singleton
final class EveryRouteIsDeclared implements ApplicationEventListener<StartupEvent> {
    private final Router router;
    private final Admission admission;

    /// @param gate so that a missing token setting is found now, not at the first token
    EveryRouteIsDeclared(Router router, Admission admission, Gate gate) {
        this.router = router;
        this.admission = admission;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        // A read has a HEAD twin of the same method: it is named once.
        var wrong = router.uriRoutes().flatMap(route -> fault(route).stream()).distinct().toList();
        if (!wrong.isEmpty()) throw new IllegalStateException(String.join("; ", wrong));
    }

    private Optional<String> fault(UriRouteInfo<?, ?> route) {
        var method = route.getTargetMethod();
        var named =
                method.getDeclaringType().getName()
                        + "."
                        + method.getMethodName()
                        + " ("
                        + route.getUriMatchTemplate()
                        + ")";
        return switch (Access.of(route.getAnnotationMetadata())) {
            case Access.Anyone() -> Optional.empty();
            case Access.Only(var roles) ->
                    admission.knowsTenants()
                            ? Optional.empty()
                            : Optional.of(
                                    named + " is open to roles, but there is no Tenants to ask");
            case Access.Undeclared() ->
                    Optional.of(
                            named
                                    + " does not say who may call it: put either @OpenTo or @OpenToAnyone on it");
        };
    }
}
