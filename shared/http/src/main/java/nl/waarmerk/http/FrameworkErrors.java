package nl.waarmerk.http;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.NotAcceptableException;
import io.micronaut.http.server.exceptions.UnsupportedMediaException;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.List;
import nl.waarmerk.register.json.Fault;

/// What the framework refuses before or without a controller, in our form. Its own texts show
/// exceptions: none is used.
@Primary
@Singleton
final class FrameworkErrors implements ErrorResponseProcessor<byte[]> {
    @Override
    public MutableHttpResponse<byte[]> processResponse(
            ErrorContext context, MutableHttpResponse<?> base) {
        var request = context.getRequest();
        var kind = ProblemKind.ofStatus(base.code());
        var answer = base.status(kind.status());
        if (request.getMethod() == HttpMethod.HEAD) return answer.body(null);
        var document =
                new ProblemDocument(
                        kind,
                        detail(kind, context, base),
                        request.getUri().getRawPath(),
                        faults(kind, context),
                        RequestId.of(request));
        return answer.body(document.bytes()).contentType(ProblemDocument.MEDIA_TYPE);
    }

    private static String detail(
            ProblemKind kind, ErrorContext context, MutableHttpResponse<?> base) {
        var cause = context.getRootCause().orElse(null);
        return switch (kind) {
            case NOT_FOUND -> "This address does not exist.";
            case METHOD_NOT_ALLOWED ->
                    "This address answers " + base.getHeaders().get("Allow") + ".";
            case NOT_ACCEPTABLE ->
                    "The answer exists as "
                            + (cause instanceof NotAcceptableException e
                                    ? e.getProduceableContentTypes()
                                    : "JSON")
                            + ".";
            case UNSUPPORTED_MEDIA_TYPE ->
                    "What is read here: "
                            + (cause instanceof UnsupportedMediaException e
                                    ? e.getAcceptableContentTypes()
                                    : "JSON")
                            + ".";
            case INTERNAL -> "Repeat it later, or report it with the request's id.";
            case MALFORMED,
                    UNAUTHENTICATED,
                    FORBIDDEN,
                    CONFLICT,
                    STALE,
                    TOO_LARGE,
                    IF_MATCH_REQUIRED,
                    TOO_MANY_REQUESTS,
                    NOT_IMPLEMENTED,
                    UNAVAILABLE ->
                    kind.title() + ".";
        };
    }

    private static List<Fault> faults(ProblemKind kind, ErrorContext context) {
        if (kind != ProblemKind.MALFORMED) return List.of();
        return context.getErrors().stream()
                .flatMap(error -> error.getPath().stream())
                .map(path ->
                        new Fault(
                                path.startsWith("/") ? path : "/" + path,
                                "value",
                                "this value is missing or cannot be read"))
                .toList();
    }
}
