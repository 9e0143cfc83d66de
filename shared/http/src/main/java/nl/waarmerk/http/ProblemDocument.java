package nl.waarmerk.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Fault;
import nl.waarmerk.register.json.Json;
import org.jspecify.annotations.Nullable;

/// The document of RFC 9457, whatever said no. A 5xx names the request instead of the cause: the
/// cause is in the log.
public record ProblemDocument(
        ProblemKind kind,
        String detail,
        String instance,
        List<Fault> errors,
        @Nullable String requestId,
        @Nullable String because) {
    public static final String MEDIA_TYPE = "application/problem+json";

    public ProblemDocument {
        errors = List.copyOf(errors);
    }

    public ProblemDocument(
            ProblemKind kind,
            String detail,
            String instance,
            List<Fault> errors,
            @Nullable String requestId) {
        this(kind, detail, instance, errors, requestId, null);
    }

    public byte[] bytes() {
        return CanonicalJson.ordered(json()).getBytes(StandardCharsets.UTF_8);
    }

    private Json.Obj json() {
        var document =
                Json.obj()
                        .with("type", kind.type())
                        .with("title", kind.title())
                        .with("status", kind.status())
                        .with("detail", wellFormed(detail))
                        .with("instance", instance)
                        .with("because", because);
        if (!errors.isEmpty())
            document = document.with("errors", Json.list(errors, ProblemDocument::error));
        return kind.isOurs() ? document.with("requestId", requestId) : document;
    }

    private static Json.Obj error(Fault fault) {
        return Json.obj()
                .with("pointer", wellFormed(fault.pointer()))
                .with("code", fault.code())
                .with("detail", wellFormed(fault.detail()));
    }

    /// What a fault quotes may hold half of a surrogate pair, which has no UTF-8: a question mark
    /// then.
    private static String wellFormed(String quoting) {
        return new String(quoting.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
