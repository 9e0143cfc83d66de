package nl.waarmerk.http.access;

import io.micronaut.http.HttpHeaders;
import nl.waarmerk.http.Problem;
import nl.waarmerk.http.ProblemKind;

/// 401 where a token is needed and none came (RFC 6750, 3: no error code then).
final class Unauthenticated {
    private Unauthenticated() {}

    static Problem missing() {
        return Problem.of(ProblemKind.UNAUTHENTICATED, "Send a token: Authorization: Bearer ...")
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"waarmerk\"");
    }
}
