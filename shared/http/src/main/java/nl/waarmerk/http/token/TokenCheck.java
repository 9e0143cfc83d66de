package nl.waarmerk.http.token;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.waarmerk.register.json.Json;

/// Whether a token holds: signed by the one issuer that is believed, for us, and now.
@Singleton
public final class TokenCheck {
    private static final BigDecimal LEEWAY = BigDecimal.valueOf(Duration.ofSeconds(30).toSeconds());
    private static final int LONGEST_SUBJECT = 255;
    private static final Set<String> TYPES =
            Set.of("jwt", "at+jwt", "application/jwt", "application/at+jwt");

    private final TokenSettings settings;
    private final SigningKeys keys;
    private final InstantSource clock;

    TokenCheck(TokenSettings settings, SigningKeys keys, InstantSource clock) {
        this.settings = settings;
        this.keys = keys;
        this.clock = clock;
    }

    /// Throws a 401 that says why it does not hold, or 503 when nobody can tell now.
    public Bearer check(String text) {
        var token = CompactToken.parse(text);
        // The issuer is looked at first: a token of another one must not make us ask for keys.
        if (!token.claims().text("iss").equals(Optional.of(settings.issuer())))
            throw Refusal.of("token.issuer", "its issuer is not the one that is believed here");
        checkSignature(token);
        return checked(token.claims());
    }

    private void checkSignature(CompactToken token) {
        var header = token.header();
        // What a critical extension changes is not known here (RFC 7515, 4.1.11).
        if (header.get("crit").isPresent())
            throw Refusal.of("token.critical", "it has critical extensions");
        var type = header.text("typ").orElse("JWT").toLowerCase(Locale.ROOT);
        if (!TYPES.contains(type)) throw Refusal.of("token.type", "it is not an access token");
        var algorithm =
                header.text("alg")
                        .flatMap(Algorithm::named)
                        .orElseThrow(() ->
                                Refusal.of(
                                        "token.algorithm",
                                        "its signature is not RS256, ES256 or EdDSA"));
        var keyId =
                header.text("kid")
                        .orElseThrow(() ->
                                Refusal.of(
                                        "token.key-missing",
                                        "it does not say which key signed it"));
        var named = keys.withId(keyId);
        if (named.isEmpty())
            throw Refusal.of("token.key-unknown", "its issuer has no key of that name");
        boolean signed =
                named.stream()
                        .filter(algorithm::fits)
                        .anyMatch(
                                key -> algorithm.verifies(key, token.signed(), token.signature()));
        if (!signed) throw Refusal.of("token.signature", "its signature is wrong");
    }

    private Bearer checked(Json.Obj claims) {
        var now = BigDecimal.valueOf(clock.millis()).movePointLeft(3);
        var expires =
                time(claims, "exp")
                        .orElseThrow(() -> Refusal.of("token.no-expiry", "it never expires"));
        if (now.compareTo(expires.add(LEEWAY)) >= 0)
            throw Refusal.of("token.expired", "it has expired");
        if (time(claims, "nbf")
                .filter(begins -> now.compareTo(begins.subtract(LEEWAY)) < 0)
                .isPresent()) throw Refusal.of("token.not-yet", "it is not valid yet");
        if (!audience(claims)) throw Refusal.of("token.audience", "it is made for somebody else");
        var subject = claims.text("sub").filter(s -> !s.isBlank() && s.length() <= LONGEST_SUBJECT);
        return RoleClaims.read(
                claims,
                settings.issuer(),
                subject.orElseThrow(() -> Refusal.of("token.subject", "it names no subject")));
    }

    private static Optional<BigDecimal> time(Json.Obj claims, String name) {
        return switch (claims.get(name).orElse(null)) {
            case Json.Num(BigDecimal seconds) -> Optional.of(seconds);
            case null -> Optional.empty();
            case Json other -> throw Refusal.of("token.times", "its times are not numbers");
        };
    }

    private boolean audience(Json.Obj claims) {
        var ours = Json.of(settings.audience());
        return claims.get("aud")
                .filter(aud ->
                        aud.equals(ours)
                                || (aud instanceof Json.Arr(var items) && items.contains(ours)))
                .isPresent();
    }
}
