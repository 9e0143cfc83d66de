package nl.waarmerk.http.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;

/// The only signatures that are believed. The key decides which one it may be used for, never the
/// token.
enum Algorithm {
    RS256(JWSAlgorithm.RS256),
    ES256(JWSAlgorithm.ES256),
    EDDSA(JWSAlgorithm.EdDSA);

    private static final int SHORTEST_RSA = 2048;

    private final JWSAlgorithm name;

    Algorithm(JWSAlgorithm name) {
        this.name = name;
    }

    static Optional<Algorithm> named(String name) {
        for (var each : values()) if (each.name.getName().equals(name)) return Optional.of(each);
        return Optional.empty();
    }

    boolean fits(JWK key) {
        boolean use = key.getKeyUse() == null || key.getKeyUse().equals(KeyUse.SIGNATURE);
        boolean alg =
                key.getAlgorithm() == null || key.getAlgorithm().getName().equals(name.getName());
        return use
                && alg
                && switch (this) {
                    case RS256 -> key instanceof RSAKey rsa && rsa.size() >= SHORTEST_RSA;
                    case ES256 -> key instanceof ECKey ec && Curve.P_256.equals(ec.getCurve());
                    case EDDSA ->
                            key instanceof OctetKeyPair okp && Curve.Ed25519.equals(okp.getCurve());
                };
    }

    boolean verifies(JWK key, String signingInput, Base64URL signature) {
        var signed = signingInput.getBytes(StandardCharsets.US_ASCII);
        try {
            var header = new JWSHeader(name);
            return switch (this) {
                case RS256 -> new RSASSAVerifier(key.toRSAKey()).verify(header, signed, signature);
                case ES256 -> new ECDSAVerifier(key.toECKey()).verify(header, signed, signature);
                case EDDSA ->
                        Ed25519.verifies(
                                key.toOctetKeyPair().getDecodedX(), signed, signature.decode());
            };
        } catch (JOSEException | GeneralSecurityException e) {
            return false;
        }
    }
}
