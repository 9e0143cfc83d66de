package nl.waarmerk.http.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.waarmerk.register.access.Role;

/// Tokens of an auditor and of somebody at an institution who do not exist, so that the ways of
/// callers can be rehearsed before a snapshot. Their keys are made for that, and are believed no
/// longer than it lasts. What is rehearsed changes nothing.
@Singleton
public final class RehearsedTokens {
    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final int RSA_BITS = 2048;

    /// It awarded the first microcredentials: a register in use has its name.
    private static final String HAN = "han.nl";

    private final TokenSettings settings;
    private final SigningKeys keys;
    private final InstantSource clock;

    RehearsedTokens(TokenSettings settings, SigningKeys keys, InstantSource clock) {
        this.settings = settings;
        this.keys = keys;
        this.clock = clock;
    }

    /// With a token of each kind that issuers sign.
    public void during(Consumer<List<String>> rehearsal) {
        try {
            var rsa = new RSAKeyGenerator(RSA_BITS).keyIDFromThumbprint(true).generate();
            var ec = new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
            var tokens = List.of(token(rsa), token(ec));
            keys.believeOnly(
                    List.<JWK>of(rsa.toPublicJWK(), ec.toPublicJWK()),
                    () -> rehearsal.accept(tokens));
        } catch (JOSEException e) {
            throw new IllegalStateException("every Java platform makes these keys", e);
        }
    }

    private String token(RSAKey key) throws JOSEException {
        return signed(claims(Role.AUDITOR), JWSAlgorithm.RS256, key, new RSASSASigner(key));
    }

    private String token(ECKey key) throws JOSEException {
        var claims = claims(Role.INSTITUTION);
        claims.put(RoleClaims.HOME, HAN);
        return signed(claims, JWSAlgorithm.ES256, key, new ECDSASigner(key));
    }

    private Map<String, Object> claims(Role role) {
        var claims = new HashMap<String, Object>();
        claims.put("iss", settings.issuer());
        claims.put("aud", settings.audience());
        claims.put("sub", "rehearsal");
        claims.put("exp", clock.instant().plus(LIFE).getEpochSecond());
        claims.put(RoleClaims.ENTITLEMENTS, List.of(RoleClaims.ENTITLEMENT + role.code()));
        return claims;
    }

    private static String signed(
            Map<String, Object> claims, JWSAlgorithm algorithm, JWK key, JWSSigner signer)
            throws JOSEException {
        var token =
                new JWSObject(
                        new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(),
                        new Payload(claims));
        token.sign(signer);
        return token.serialize();
    }
}
