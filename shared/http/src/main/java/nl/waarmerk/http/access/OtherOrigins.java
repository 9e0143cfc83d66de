package nl.waarmerk.http.access;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteMatch;
import org.jspecify.annotations.Nullable;

/// Pages of any origin may read what anyone may read (NL API Design Rules: CORS), and nothing else.
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Gate.ORDER - 50)
final class OtherOrigins {
    private final Router router;

    OtherOrigins(Router router) {
        this.router = router;
    }

    /// A preflight asks before a read that carries If-None-Match; it never carries a token.
    @RequestFilter
    @Nullable HttpResponse<?> preflight(HttpRequest<?> request) {
        if (request.getMethod() != HttpMethod.OPTIONS
                || !request.getHeaders().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD))
            return null;
        if (router.<Object, Object>find(HttpMethod.GET, request.getPath(), request)
                .noneMatch(OtherOrigins::isPublic)) return null;
        return HttpResponse.noContent()
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD")
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "If-None-Match")
                .header(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400");
    }

    @ResponseFilter
    void allow(HttpRequest<?> request, MutableHttpResponse<?> answer) {
        boolean read =
                request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
        var route = RouteAttributes.getRouteMatch(request);
        if (!read
                || route.isEmpty()
                || !(Access.of(route.get().getAnnotationMetadata()) instanceof Access.Anyone))
            return;
        answer.header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        answer.header(
                HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS,
                "API-Version, ETag, Location, Retry-After");
    }

    private static boolean isPublic(UriRouteMatch<?, ?> route) {
        return Access.of(route.getAnnotationMetadata()) instanceof Access.Anyone;
    }
}
