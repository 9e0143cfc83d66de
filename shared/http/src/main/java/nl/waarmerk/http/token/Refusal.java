package nl.waarmerk.http.token;

import io.micronaut.http.HttpHeaders;
import nl.waarmerk.http.Problem;
import nl.waarmerk.http.ProblemKind;
import nl.waarmerk.register.json.Fault;

/// A token that does not hold: 401 with the reason, in the header too (RFC 6750, 3.1). Reasons are
/// plain ASCII.
public final class Refusal {
    private Refusal() {}

    public static Problem of(String code, String reason) {
        return Problem.of(ProblemKind.UNAUTHENTICATED, "The token is refused: " + reason + ".")
                .with(new Fault("", code, reason))
                .header(
                        HttpHeaders.WWW_AUTHENTICATE,
                        "Bearer realm=\"waarmerk\", error=\"invalid_token\", error_description=\""
                                + reason
                                + "\"");
    }
}
