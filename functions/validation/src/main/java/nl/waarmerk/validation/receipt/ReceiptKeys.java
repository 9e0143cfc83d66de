package nl.waarmerk.validation.receipt;

import com.nimbusds.jose.jwk.ECKey;
import java.util.List;

/// The keys of receipts (P-256): one signs, and all that ever signed are shown.
public interface ReceiptKeys {
    /// Public halves, each under its thumbprint (RFC 7638); the one that signs now comes first.
    List<ECKey> published();

    /// With the first of them: ES256, so R and S of 32 bytes each (RFC 7518, 3.4).
    byte[] sign(byte[] message);
}
