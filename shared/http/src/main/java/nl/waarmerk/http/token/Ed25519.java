package nl.waarmerk.http.token;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/// Ed25519 by the JDK: the JOSE library would want one library more for it.
final class Ed25519 {
    /// RFC 8410, 4: what stands before the 32 bytes of a public key in its encoding.
    private static final byte[] PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final int KEY_LENGTH = 32;

    private Ed25519() {}

    static boolean verifies(byte[] key, byte[] signed, byte[] signature)
            throws GeneralSecurityException {
        if (key.length != KEY_LENGTH) return false;
        var encoded = new byte[PREFIX.length + KEY_LENGTH];
        System.arraycopy(PREFIX, 0, encoded, 0, PREFIX.length);
        System.arraycopy(key, 0, encoded, PREFIX.length, KEY_LENGTH);
        var verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(
                KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        verifier.update(signed);
        return verifier.verify(signature);
    }
}
