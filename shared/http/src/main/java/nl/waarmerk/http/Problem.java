package nl.waarmerk.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.waarmerk.register.json.Fault;
import org.jspecify.annotations.Nullable;

/// A boundary fault, thrown where it is found and told in one place. Its texts are read by the
/// caller: they say what was wrong and what to do next, and never repeat an exception's.
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final ProblemKind kind;
    private final String detail;
    private final transient List<Fault> faults;
    private final transient Map<String, String> headers;
    private final @Nullable String because;

    private Problem(
            ProblemKind kind,
            String detail,
            List<Fault> faults,
            Map<String, String> headers,
            @Nullable String because,
            @Nullable Throwable cause) {
        // Only what is ours to repair needs to say where it came from.
        super(detail, cause, false, kind.isOurs());
        this.kind = kind;
        this.detail = detail;
        this.faults = List.copyOf(faults);
        this.headers = Map.copyOf(headers);
        this.because = because;
    }

    public static Problem of(ProblemKind kind, String detail) {
        return new Problem(kind, detail, List.of(), Map.of(), null, null);
    }

    public static Problem notFound(String detail) {
        return of(ProblemKind.NOT_FOUND, detail);
    }

    public static Problem forbidden(String code, String detail) {
        return of(ProblemKind.FORBIDDEN, detail).with(new Fault("", code, detail));
    }

    public static Problem conflict(String code, String detail) {
        return of(ProblemKind.CONFLICT, detail).with(new Fault("", code, detail));
    }

    public static Problem unavailable(
            Duration retryAfter, String detail, @Nullable Throwable cause) {
        var headers = Map.of("Retry-After", Long.toString(Math.max(1, retryAfter.toSeconds())));
        return new Problem(ProblemKind.UNAVAILABLE, detail, List.of(), headers, null, cause);
    }

    public Problem with(Fault fault) {
        var more = new ArrayList<>(faults);
        more.add(fault);
        return new Problem(kind, detail, more, headers, because, getCause());
    }

    /// @param event the id of the event that stands in the way
    public Problem because(String event) {
        return new Problem(kind, detail, faults, headers, event, getCause());
    }

    public Problem header(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Problem(kind, detail, faults, more, because, getCause());
    }

    public ProblemKind kind() {
        return kind;
    }

    public String detail() {
        return detail;
    }

    public List<Fault> faults() {
        return faults;
    }

    public Map<String, String> headers() {
        return headers;
    }

    Optional<String> because() {
        return Optional.ofNullable(because);
    }
}
