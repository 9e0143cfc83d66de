package nl.waarmerk.http;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import nl.waarmerk.register.json.Fault;
import nl.waarmerk.register.json.Malformed;
import nl.waarmerk.register.store.StoreBusy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one place where a fault becomes an answer: a [Problem], input that is [Malformed], or a bug.
@Singleton
final class ErrorAnswers implements ExceptionHandler<Throwable, HttpResponse<?>> {
    private static final Duration A_MOMENT = Duration.ofSeconds(2);
    private static final Logger LOG = LoggerFactory.getLogger("nl.waarmerk.http.faults");

    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<?> handle(HttpRequest request, Throwable thrown) {
        return switch (thrown) {
            case Problem problem -> told(request, problem);
            case Malformed malformed -> told(request, malformed);
            case StoreBusy busy -> told(request, unavailable(busy));
            default -> bug(request, thrown);
        };
    }

    private static Problem unavailable(StoreBusy busy) {
        return Problem.unavailable(
                A_MOMENT,
                "The store is busy: repeat the request, a write with the same key.",
                busy);
    }

    private static HttpResponse<?> told(HttpRequest<?> request, Problem problem) {
        if (problem.kind().isOurs()) log(request, problem);
        var answer =
                answer(
                        request,
                        problem.kind(),
                        problem.detail(),
                        problem.faults(),
                        problem.because().orElse(null));
        problem.headers().forEach(answer::header);
        return answer;
    }

    private static HttpResponse<?> told(HttpRequest<?> request, Malformed malformed) {
        var faults = malformed.faults();
        boolean tooLarge = faults.stream().anyMatch(f -> f.code().equals("json.too-large"));
        var detail =
                faults.size() == 1
                        ? faults.getFirst().detail()
                        : faults.size() + " things are wrong: see errors";
        return answer(
                request, tooLarge ? ProblemKind.TOO_LARGE : ProblemKind.MALFORMED, detail, faults);
    }

    static HttpResponse<?> bug(HttpRequest<?> request, Throwable thrown) {
        log(request, thrown);
        return answer(
                request,
                ProblemKind.INTERNAL,
                "Repeat it later, or report it with the request's id.",
                List.of());
    }

    static MutableHttpResponse<byte[]> answer(
            HttpRequest<?> request, ProblemKind kind, String detail, List<Fault> faults) {
        return answer(request, kind, detail, faults, null);
    }

    private static MutableHttpResponse<byte[]> answer(
            HttpRequest<?> request,
            ProblemKind kind,
            String detail,
            List<Fault> faults,
            @Nullable String because) {
        MutableHttpResponse<byte[]> answer = HttpResponse.status(HttpStatus.valueOf(kind.status()));
        if (request.getMethod() == HttpMethod.HEAD) return answer;
        var document =
                new ProblemDocument(
                        kind,
                        detail,
                        request.getUri().getRawPath(),
                        faults,
                        RequestId.of(request),
                        because);
        return answer.body(document.bytes()).contentType(ProblemDocument.MEDIA_TYPE);
    }

    private static void log(HttpRequest<?> request, Throwable thrown) {
        LOG.error(
                "request {} {} {}",
                RequestId.of(request),
                request.getMethodName(),
                request.getUri().getRawPath(),
                thrown);
    }
}
