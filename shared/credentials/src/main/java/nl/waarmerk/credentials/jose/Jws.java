package nl.waarmerk.credentials.jose;

import java.util.Base64;
import java.util.List;
import nl.waarmerk.json.Limits;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.json.Fault;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Malformed;

/// A signature in its compact form (RFC 7515, 7.1), taken apart and not yet checked: `signed` is
/// the text that it covers, `signature` stays in base64url.
public record Jws(Header header, Json.Obj payload, String signed, String signature) {
    private static final int MOST_PARTS = 3;

    /// [Malformed] when it is none; the places of faults are those of the payload's document.
    public static Jws parse(String compact, Limits limits) {
        var parts = compact.split("\\.", MOST_PARTS + 1);
        if (parts.length != MOST_PARTS)
            throw refused("header.payload.signature, each in base64url");
        var header = object(decoded(parts[0]), limits);
        var payload = object(decoded(parts[1]), limits);
        decoded(parts[2]);
        var signed = compact.substring(0, compact.lastIndexOf('.'));
        return new Jws(new Header(header), payload, signed, parts[2]);
    }

    static byte[] decoded(String base64url) {
        try {
            var bytes = Base64.getUrlDecoder().decode(base64url);
            // Padding and stray bits have another text for the same bytes: refused.
            if (encoded(bytes).equals(base64url)) return bytes;
        } catch (IllegalArgumentException e) {
            // Told below.
        }
        throw refused("base64url without padding");
    }

    static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Json.Obj object(byte[] utf8, Limits limits) {
        if (StrictJson.read(utf8, limits) instanceof Json.Obj object) return object;
        throw refused("a JSON object in header and payload");
    }

    private static Malformed refused(String expected) {
        return new Malformed(
                List.of(new Fault("", "credential.malformed", "expected here: " + expected)));
    }
}
