package nl.waarmerk.credentials.jose;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Map;
import java.util.Optional;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Malformed;

/// A public JWK (RFC 7517) made ready to check with: `kind` is its curve, or `RSA`; `thumbprint`
/// the name that RFC 7638 gives it.
public record VerificationKey(String kind, PublicKey key, String thumbprint) {
    private static final int LEAST_RSA_BITS = 2048;
    private static final Map<String, String> CURVES =
            Map.of("P-256", "secp256r1", "P-384", "secp384r1");

    /// None when no proof can be checked with it: an unknown curve, a point beside its curve, a
    /// short RSA key.
    public static Optional<VerificationKey> of(Json.Obj jwk) {
        try {
            var kind = jwk.text("crv").orElse("RSA");
            var key =
                    switch (jwk.text("kty").orElse("")) {
                        case "EC" -> ec(jwk, kind);
                        case "OKP" -> ed25519(jwk, kind);
                        case "RSA" -> rsa(jwk);
                        default -> throw new GeneralSecurityException("no such kind of key");
                    };
            return Optional.of(new VerificationKey(kind, key, thumbprint(jwk)));
        } catch (GeneralSecurityException | Malformed e) {
            return Optional.empty();
        }
    }

    private static PublicKey ec(Json.Obj jwk, String crv) throws GeneralSecurityException {
        var curve = curve(crv);
        var point = new ECPoint(number(jwk, "x"), number(jwk, "y"));
        if (!Points.on(curve, point)) throw new GeneralSecurityException("beside its curve");
        return KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(point, curve));
    }

    static ECParameterSpec curve(String crv) throws GeneralSecurityException {
        var name = CURVES.get(crv);
        if (name == null) throw new GeneralSecurityException("no such curve");
        var parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec(name));
        return parameters.getParameterSpec(ECParameterSpec.class);
    }

    /// RFC 8032, 5.1.2: little-endian, its highest bit is the sign of x.
    private static PublicKey ed25519(Json.Obj jwk, String crv) throws GeneralSecurityException {
        var x = Jws.decoded(jwk.text("x").orElse(""));
        if (!crv.equals("Ed25519") || x.length != 32)
            throw new GeneralSecurityException("no Ed25519 key");
        boolean odd = (x[31] & 0x80) != 0;
        x[31] &= 0x7f;
        for (int i = 0; i < x.length / 2; i++) {
            var swapped = x[i];
            x[i] = x[x.length - 1 - i];
            x[x.length - 1 - i] = swapped;
        }
        var point = new EdECPoint(odd, new BigInteger(1, x));
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point));
    }

    private static PublicKey rsa(Json.Obj jwk) throws GeneralSecurityException {
        var modulus = number(jwk, "n");
        if (modulus.bitLength() < LEAST_RSA_BITS) throw new GeneralSecurityException("too short");
        return KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(modulus, number(jwk, "e")));
    }

    private static BigInteger number(Json.Obj jwk, String member) {
        return new BigInteger(1, Jws.decoded(jwk.text(member).orElse("")));
    }

    /// The members that [nl.waarmerk.register.institution.PublicKey] allows are exactly those that
    /// count.
    private static String thumbprint(Json.Obj jwk) throws GeneralSecurityException {
        return Jws.encoded(MessageDigest.getInstance("SHA-256").digest(CanonicalJson.bytes(jwk)));
    }
}
