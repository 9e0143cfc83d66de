package nl.waarmerk.register.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.waarmerk.register.event.Commitment;
import nl.waarmerk.register.identity.EventId;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;

/// What the Dossier keeps of an event, with a salt of its own; erased together.
public record PrivatePart(EventId event, String member, Json value, Salt salt) {
    /// SHA-256(salt || RFC 8785 JSON of `{event, member, value}`): stored for ever, so never
    /// changed.
    public Commitment commitment() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt.bytes());
            digest.update(
                    CanonicalJson.bytes(
                            Json.obj()
                                    .with("event", event.text())
                                    .with("member", member)
                                    .with("value", value)));
            return new Commitment(member, HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
