package nl.waarmerk.credentials.jose;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.waarmerk.json.Limits;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Malformed;

/// The key that a DID of the methods `key` and `jwk` is. Whoever registered such a DID registered
/// its key.
public final class DidKey {
    private static final String DIGITS =
            "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final String KEY = "did:key:z";
    private static final String JWK = "did:jwk:";

    private DidKey() {}

    /// What the multicodec table calls each kind, as the two bytes of its varint.
    private record Codec(int first, int second, String crv, int length) {}

    private static final List<Codec> CODECS =
            List.of(
                    new Codec(0xed, 0x01, "Ed25519", 32),
                    new Codec(0x80, 0x24, "P-256", 33),
                    new Codec(0x81, 0x24, "P-384", 49));

    public static Optional<VerificationKey> of(String did) {
        return jwk(did).flatMap(VerificationKey::of);
    }

    private static Optional<Json.Obj> jwk(String did) {
        try {
            if (did.startsWith(KEY)) return decoded(base58(did.substring(KEY.length())));
            if (!did.startsWith(JWK)) return Optional.empty();
            var json = StrictJson.read(Jws.decoded(did.substring(JWK.length())), Limits.COMMAND);
            return json instanceof Json.Obj jwk ? Optional.of(bare(jwk)) : Optional.empty();
        } catch (GeneralSecurityException | Malformed e) {
            return Optional.empty();
        }
    }

    private static Optional<Json.Obj> decoded(byte[] bytes) throws GeneralSecurityException {
        for (var codec : CODECS)
            if (bytes.length == codec.length + 2
                    && (bytes[0] & 0xff) == codec.first
                    && bytes[1] == codec.second) {
                var key = Arrays.copyOfRange(bytes, 2, bytes.length);
                return codec.crv.equals("Ed25519") ? Optional.of(okp(key)) : ec(codec.crv, key);
            }
        return Optional.empty();
    }

    private static Json.Obj okp(byte[] key) {
        return Json.obj().with("kty", "OKP").with("crv", "Ed25519").with("x", Jws.encoded(key));
    }

    private static Optional<Json.Obj> ec(String crv, byte[] key) throws GeneralSecurityException {
        if (key[0] != 2 && key[0] != 3) return Optional.empty();
        var x = Arrays.copyOfRange(key, 1, key.length);
        return Points.decompressed(VerificationKey.curve(crv), new BigInteger(1, x), key[0] == 3)
                .map(point ->
                        Json.obj()
                                .with("kty", "EC")
                                .with("crv", crv)
                                .with("x", Jws.encoded(x))
                                .with("y", Jws.encoded(padded(point.getAffineY(), x.length))));
    }

    private static byte[] padded(BigInteger number, int length) {
        var bytes = number.toByteArray();
        var padded = new byte[length];
        int most = Math.min(bytes.length, length);
        System.arraycopy(bytes, bytes.length - most, padded, length - most, most);
        return padded;
    }

    /// Only what the thumbprint counts (RFC 7638).
    private static Json.Obj bare(Json.Obj jwk) {
        var bare = Json.obj();
        for (var member : List.of("kty", "crv", "x", "y", "n", "e"))
            bare = bare.with(member, jwk.members().get(member));
        return bare;
    }

    private static byte[] base58(String text) throws GeneralSecurityException {
        var number = BigInteger.ZERO;
        for (int i = 0; i < text.length(); i++) {
            int digit = DIGITS.indexOf(text.charAt(i));
            if (digit < 0) throw new GeneralSecurityException("no base58");
            number = number.multiply(BigInteger.valueOf(58)).add(BigInteger.valueOf(digit));
        }
        // Every codec's first byte is above zero: no leading zeros to keep.
        var bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }
}
