package nl.waarmerk.http.access;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.Optional;
import nl.waarmerk.http.Problem;
import nl.waarmerk.register.access.Caller;

/// Who calls, as [Gate] has recognised them.
public final class Callers {
    private static final String ATTRIBUTE = "waarmerk.caller";

    private Callers() {}

    /// On a route that is [OpenTo] roles.
    public static Caller of(HttpRequest<?> request) {
        return known(request)
                .orElseThrow(() -> new IllegalStateException("this route is not open to roles"));
    }

    /// On a route that is [OpenToAnyone]: who came with a token all the same.
    public static Optional<Caller> known(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, Caller.class);
    }

    /// Where anyone may come, but not for this: 401 without a token, 403 with one that is nobody's.
    public static Caller needed(HttpRequest<?> request, String why) {
        return known(request)
                .orElseThrow(() ->
                        request.getHeaders().contains(HttpHeaders.AUTHORIZATION)
                                ? Problem.forbidden(
                                        "caller.unknown",
                                        why + " This one names no role, or no known institution.")
                                : Unauthenticated.missing());
    }

    static void keep(HttpRequest<?> request, Caller caller) {
        request.setAttribute(ATTRIBUTE, caller);
    }
}
