package nl.waarmerk.validation.receipt;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.impl.ECDSA;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.interfaces.ECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nl.waarmerk.register.json.Json;
import org.jspecify.annotations.Nullable;

/// A key that nobody holds: KMS signs with it. Its public half is asked for when it is first
/// needed, never while a snapshot is made.
final class KmsKeys implements ReceiptKeys {
    private static final int R_AND_S = 64;

    private final Kms kms;
    private final String key;
    private final List<ECKey> former;
    private final AtomicReference<@Nullable ECKey> current = new AtomicReference<>();

    /// @param former a JWK set of the keys that signed before: their receipts must still verify
    KmsKeys(Kms kms, String key, String former) {
        this.kms = kms;
        this.key = key;
        this.former = publicKeys(former);
    }

    @Override
    public List<ECKey> published() {
        var all = new ArrayList<ECKey>();
        all.add(current());
        for (var one : former) if (!one.getKeyID().equals(all.getFirst().getKeyID())) all.add(one);
        return List.copyOf(all);
    }

    @Override
    public byte[] sign(byte[] message) {
        var asked =
                Json.obj()
                        .with("KeyId", key)
                        .with("Message", Base64.getEncoder().encodeToString(sha256(message)))
                        .with("MessageType", "DIGEST")
                        .with("SigningAlgorithm", "ECDSA_SHA_256");
        try {
            return ECDSA.transcodeSignatureToConcat(
                    decoded(kms.call("Sign", asked), "Signature"), R_AND_S);
        } catch (JOSEException e) {
            throw new IllegalStateException("KMS signed otherwise than ECDSA does", e);
        }
    }

    private ECKey current() {
        var known = current.get();
        if (known != null) return known;
        var answer = kms.call("GetPublicKey", Json.obj().with("KeyId", key));
        var asked = publicKey(decoded(answer, "PublicKey"));
        current.set(asked);
        return asked;
    }

    private static ECKey publicKey(byte[] der) {
        try {
            var read = KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(der));
            return new ECKey.Builder(Curve.P_256, (ECPublicKey) read)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .keyIDFromThumbprint()
                    .build();
        } catch (GeneralSecurityException | JOSEException e) {
            throw new IllegalStateException("KMS holds another kind of key than P-256", e);
        }
    }

    private static List<ECKey> publicKeys(String set) {
        if (set.isBlank()) return List.of();
        try {
            return JWKSet.parse(set).getKeys().stream()
                    .map(key -> key.toECKey().toPublicJWK())
                    .toList();
        } catch (ParseException e) {
            throw new IllegalArgumentException("the former keys are no JWK set", e);
        }
    }

    private static byte[] decoded(Json.Obj answer, String member) {
        return Base64.getDecoder().decode(answer.text(member).orElseThrow());
    }

    private static byte[] sha256(byte[] message) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
