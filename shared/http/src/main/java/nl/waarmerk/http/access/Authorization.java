package nl.waarmerk.http.access;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.Optional;
import nl.waarmerk.http.token.Refusal;

/// The Authorization header (RFC 6750, 2.1): the only place where a token is looked for.
final class Authorization {
    private static final String SCHEME = "Bearer ";

    private Authorization() {}

    static Optional<String> token(HttpRequest<?> request) {
        var lines = request.getHeaders().getAll(HttpHeaders.AUTHORIZATION);
        if (lines.isEmpty()) return Optional.empty();
        var line = lines.getFirst();
        if (lines.size() > 1 || !line.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
            throw Refusal.of(
                    "token.malformed", "send one Authorization header: Bearer and the token");
        return Optional.of(line.substring(SCHEME.length()).trim());
    }
}
