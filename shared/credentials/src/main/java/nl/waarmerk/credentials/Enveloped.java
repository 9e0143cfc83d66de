package nl.waarmerk.credentials;

import java.util.Locale;
import nl.waarmerk.register.json.Malformed;

/// A credential of VC 2.0 in its envelope (4.13): `id` is a `data:` address that holds the signed
/// text.
final class Enveloped {
    private Enveloped() {}

    static CredentialReading read(Part envelope) {
        var address = envelope.text("id");
        if (address.isEmpty()) return CredentialReading.malformed("/id", "a data: address");
        var text = address.get().value();
        int comma = text.indexOf(',');
        var head = comma < 0 ? "" : text.substring(0, comma).toLowerCase(Locale.ROOT);
        if (!head.startsWith("data:")) return CredentialReading.malformed("/id", "a data: address");
        if (Representation.of(head.substring("data:".length()))
                .filter(type -> type == Representation.SIGNED)
                .isEmpty()) return CredentialReading.formatNotRead("What is in this envelope");
        try {
            return SignedCredential.read(text.substring(comma + 1));
        } catch (Malformed e) {
            return CredentialReading.malformed("/id", "a signature in its compact form");
        }
    }
}
