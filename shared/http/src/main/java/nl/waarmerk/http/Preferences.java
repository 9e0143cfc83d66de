package nl.waarmerk.http;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;

/// The framework looks for the first preference in these headers when it calls a controller, and
/// gives way where there is none (`;`): told before, as the caller's fault.
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(AnswerHeaders.OUTERMOST + 1)
final class Preferences {
    @RequestFilter
    void read(HttpRequest<?> request) {
        try {
            request.getHeaders().findAcceptCharset();
            request.getHeaders().findAcceptLanguage();
        } catch (RuntimeException e) {
            throw Problem.of(
                    ProblemKind.MALFORMED,
                    "Accept-Charset and Accept-Language begin with a charset and a language: leave them out, or name one.");
        }
    }
}
