package nl.waarmerk.process.project;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.waarmerk.process.event.CaseId;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.store.Salt;

/// Equal for the same person within one case, and nothing without the case's key: the first 16
/// bytes of HMAC-SHA256(key, RFC 8785 JSON of `{case, who}`), hex.
public final class PersonToken {
    private static final int BYTES = 16;

    private PersonToken() {}

    /// @param who the subject as the Dossier keeps it, or the opaque text that a poster gave
    public static String of(Salt key, CaseId subject, Json who) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.bytes(), "HmacSHA256"));
            var said = Json.obj().with("case", subject.text()).with("who", who);
            return HexFormat.of()
                    .formatHex(Arrays.copyOf(mac.doFinal(CanonicalJson.bytes(said)), BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
        }
    }
}
