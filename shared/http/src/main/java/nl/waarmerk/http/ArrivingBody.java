package nl.waarmerk.http;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.AvailableByteBody;
import io.micronaut.http.body.ByteBody;
import io.micronaut.http.body.CloseableAvailableByteBody;
import io.micronaut.http.exceptions.HttpException;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;

/// Takes the body's bytes as they came, whatever the media type: the framework's own binders differ
/// between Lambda and Netty, and one of them parses.
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(ArrivingBody.AFTER_AUTHORISATION)
final class ArrivingBody {
    static final int AFTER_AUTHORISATION = 200;
    private static final String ATTRIBUTE = "waarmerk.body";

    private final Executor offTheEventLoop;

    ArrivingBody(@Named(TaskExecutors.BLOCKING) ExecutorService offTheEventLoop) {
        this.offTheEventLoop = offTheEventLoop;
    }

    @RequestFilter
    CompletionStage<HttpRequest<?>> keep(HttpRequest<?> request) {
        if (!request.getMethod().permitsRequestBody()
                || !(request instanceof ServerHttpRequest<?> arriving))
            return CompletableFuture.completedFuture(request);
        var body = arriving.byteBody();
        if (body instanceof AvailableByteBody whole)
            return CompletableFuture.completedFuture(kept(request, whole.split()));
        // The last bytes come on the event loop: what follows may block, and must not run inside
        // their delivery.
        return body.split(ByteBody.SplitBackpressureMode.FASTEST)
                .buffer()
                .handleAsync(
                        (whole, failure) -> {
                            if (failure != null) throw unreadable(failure);
                            return kept(request, whole);
                        },
                        offTheEventLoop);
    }

    /// A body that is not packed as its headers say; what the framework itself refuses, it tells.
    private static RuntimeException unreadable(Throwable failure) {
        var cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause instanceof HttpException refused) return refused;
        return Problem.of(
                ProblemKind.MALFORMED,
                "The body is not in the encoding that its headers name: send it as it is.");
    }

    private static HttpRequest<?> kept(HttpRequest<?> request, CloseableAvailableByteBody whole) {
        try (whole) {
            request.setAttribute(ATTRIBUTE, whole.toByteArray());
        }
        return request;
    }

    static byte[] of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, byte[].class).orElseGet(() -> new byte[0]);
    }
}
