package nl.waarmerk.http;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.ByteBody;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/// Takes the body's bytes as they came, whatever the media type: the framework's own binders differ
/// between Lambda and Netty, and one of them parses.
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(ArrivingBody.AFTER_AUTHORISATION)
final class ArrivingBody {
    static final int AFTER_AUTHORISATION = 200;
    private static final String ATTRIBUTE = "waarmerk.body";

    @RequestFilter
    CompletionStage<HttpRequest<?>> keep(HttpRequest<?> request) {
        if (!request.getMethod().permitsRequestBody()
                || !(request instanceof ServerHttpRequest<?> arriving))
            return CompletableFuture.completedFuture(request);
        return arriving.byteBody()
                .split(ByteBody.SplitBackpressureMode.FASTEST)
                .buffer()
                .thenApply(whole -> {
                    try (whole) {
                        request.setAttribute(ATTRIBUTE, whole.toByteArray());
                    }
                    return request;
                });
    }

    static byte[] of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, byte[].class).orElseGet(() -> new byte[0]);
    }
}
