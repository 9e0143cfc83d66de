package nl.waarmerk.validation.receipt;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.util.List;

/// Keys that this process holds itself: of one machine, and of tests.
public final class HeldKeys implements ReceiptKeys {
    private final List<ECKey> keys;

    /// @param keys with their private halves; the first one signs
    public HeldKeys(List<ECKey> keys) {
        this.keys = List.copyOf(keys);
        if (keys.isEmpty() || !keys.getFirst().isPrivate())
            throw new IllegalArgumentException("the first key signs, and needs its private half");
    }

    /// A key of its own, which goes when the process goes.
    public static HeldKeys fresh() {
        return new HeldKeys(List.of(newKey()));
    }

    public static ECKey newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("every Java platform makes P-256 keys", e);
        }
    }

    @Override
    public List<ECKey> published() {
        return keys.stream().map(ECKey::toPublicJWK).toList();
    }

    @Override
    public byte[] sign(byte[] message) {
        try {
            return new ECDSASigner(keys.getFirst())
                    .sign(new JWSHeader(JWSAlgorithm.ES256), message)
                    .decode();
        } catch (JOSEException e) {
            throw new IllegalStateException("a key that is held signs", e);
        }
    }
}
