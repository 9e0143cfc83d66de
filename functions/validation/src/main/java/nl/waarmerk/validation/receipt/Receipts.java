package nl.waarmerk.validation.receipt;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import nl.waarmerk.http.Prefer;
import nl.waarmerk.http.RegisterAddress;
import nl.waarmerk.http.access.Callers;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;

/// Signs what was answered: a compact JWS (RFC 7515) over the canonical text of a [Receipt].
@Singleton
public final class Receipts {
    public static final String PREFERENCE = "receipt";
    private static final String TYPE = "waarmerk-receipt+jwt";

    private final ReceiptKeys keys;
    private final RegisterAddress register;
    private final InstantSource clock;

    Receipts(ReceiptKeys keys, RegisterAddress register, InstantSource clock) {
        this.keys = keys;
        this.register = register;
        this.clock = clock;
    }

    /// Whether one is asked for; who asks must be known: 401 or 403 otherwise, never silence.
    public static boolean asked(HttpRequest<?> request) {
        if (!Prefer.asks(request, PREFERENCE)) return false;
        Callers.needed(request, "A receipt is made for whoever comes with a token.");
        return true;
    }

    public String of(Json.Obj answer, byte[] sent, String mediaType) {
        var key = keys.published().getFirst();
        var header = Json.obj().with("alg", "ES256").with("kid", key.getKeyID()).with("typ", TYPE);
        var payload = Receipt.payload(answer, sent, mediaType, register.text(), clock.instant());
        var signed = encoded(header) + "." + encoded(payload);
        var signature = keys.sign(signed.getBytes(US_ASCII));
        require(key, signed, signature);
        return signed + "." + Base64URL.encode(signature);
    }

    /// A receipt that does not verify is worse than none, and it is kept by others.
    private static void require(ECKey key, String signed, byte[] signature) {
        try {
            if (new ECDSAVerifier(key)
                    .verify(
                            new JWSHeader(JWSAlgorithm.ES256),
                            signed.getBytes(US_ASCII),
                            Base64URL.encode(signature))) return;
        } catch (JOSEException e) {
            throw new IllegalStateException("the key of receipts cannot verify", e);
        }
        throw new IllegalStateException("the key that signs is not the one that is published");
    }

    private static String encoded(Json json) {
        return Base64URL.encode(CanonicalJson.bytes(json)).toString();
    }
}
