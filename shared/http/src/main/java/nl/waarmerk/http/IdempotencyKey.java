package nl.waarmerk.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.HexFormat;
import nl.waarmerk.register.json.Fault;

/// The caller's name for one write, and what was asked under it: the same key with another hash is
/// a conflict.
///
/// @param requestHash hex SHA-256 over method, path, `If-Match` and body
public record IdempotencyKey(String text, String requestHash) {
    public static final String HEADER = "Idempotency-Key";
    private static final int LONGEST = 128;

    public static IdempotencyKey required(HttpRequest<?> request) {
        var lines = request.getHeaders().getAll(HEADER);
        if (lines.isEmpty())
            throw refused(
                    "missing",
                    "Every write needs an Idempotency-Key: a fresh one for each intended act.");
        var key = lines.getFirst();
        boolean visible = key.chars().allMatch(c -> 0x21 <= c && c <= 0x7e);
        if (lines.size() > 1 || key.isEmpty() || key.length() > LONGEST || !visible)
            throw refused(
                    "malformed",
                    "One Idempotency-Key of 1 to 128 visible ASCII characters is expected.");
        return new IdempotencyKey(key, hash(request));
    }

    private static String hash(HttpRequest<?> request) {
        var ifMatch = String.join(",", request.getHeaders().getAll(HttpHeaders.IF_MATCH));
        return HexFormat.of()
                .formatHex(
                        Sha256.ofParts(
                                request.getMethodName().getBytes(UTF_8),
                                request.getUri().getRawPath().getBytes(UTF_8),
                                ifMatch.getBytes(UTF_8),
                                ArrivingBody.of(request)));
    }

    private static Problem refused(String code, String detail) {
        return Problem.of(ProblemKind.MALFORMED, detail)
                .with(new Fault("", "idempotency-key." + code, detail));
    }
}
