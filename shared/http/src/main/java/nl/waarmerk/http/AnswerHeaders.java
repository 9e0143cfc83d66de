package nl.waarmerk.http;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/// The headers of every answer, refusals included: version, protection, and for how long it may be
/// kept.
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(AnswerHeaders.OUTERMOST)
final class AnswerHeaders {
    static final int OUTERMOST = -1000;
    static final String PUBLIC = "public, max-age=60";
    static final String PRIVATE = "private, no-store";

    private final CommonHeaders common;

    AnswerHeaders(CommonHeaders common) {
        this.common = common;
    }

    @ResponseFilter
    void add(HttpRequest<?> request, MutableHttpResponse<?> answer) {
        // A page that brings a policy of its own keeps it.
        common.all().forEach((name, value) -> setIfAbsent(answer, name, value));
        if (request.getHeaders().contains(HttpHeaders.AUTHORIZATION))
            answer.getHeaders().set(HttpHeaders.CACHE_CONTROL, PRIVATE);
        else setIfAbsent(answer, HttpHeaders.CACHE_CONTROL, kept(request, answer));
        // An answer to nobody must not be given to somebody from a cache between.
        answer.getHeaders().set(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
    }

    /// Only what was read and found is kept: verdicts, changes and faults are not.
    private static String kept(HttpRequest<?> request, MutableHttpResponse<?> answer) {
        boolean read =
                request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
        return read && answer.code() < 400 ? PUBLIC : "no-store";
    }

    private static void setIfAbsent(MutableHttpResponse<?> answer, String name, String value) {
        if (!answer.getHeaders().contains(name)) answer.getHeaders().set(name, value);
    }
}
