package nl.waarmerk.http.token;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.net.URI;
import java.util.Set;

/// The one token issuer that is believed, what a token must be made for, and where the issuer's
/// keys are.
@ConfigurationProperties("waarmerk.tokens")
public record TokenSettings(String issuer, String audience, URI jwks) {
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");

    public TokenSettings {
        if (issuer.isBlank() || audience.isBlank())
            throw new IllegalArgumentException("waarmerk.tokens needs issuer and audience");
        // Keys that come in the clear are anyone's keys.
        boolean safe =
                "https".equals(jwks.getScheme())
                        || ("http".equals(jwks.getScheme())
                                && THIS_MACHINE.contains(jwks.getHost()));
        if (!safe)
            throw new IllegalArgumentException("waarmerk.tokens.jwks has to be an https address");
    }
}
