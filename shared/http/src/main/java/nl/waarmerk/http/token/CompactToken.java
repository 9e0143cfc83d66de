package nl.waarmerk.http.token;

import com.nimbusds.jose.util.Base64URL;
import java.util.Base64;
import nl.waarmerk.http.Problem;
import nl.waarmerk.json.Limits;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Malformed;

/// A JWS in compact form (RFC 7515, 7.1), taken apart and not yet believed. Strict JSON: a claim
/// given twice is refused.
///
/// @param signed the text over which the signature goes
record CompactToken(Json.Obj header, Json.Obj claims, String signed, Base64URL signature) {
    private static final int LONGEST = 8 * 1024;

    static CompactToken parse(String text) {
        if (text.length() > LONGEST)
            throw Refusal.of("token.too-long", "it has more than " + LONGEST + " characters");
        var parts = text.split("\\.", -1);
        if (parts.length != 3) throw malformed();
        decoded(parts[2]);
        return new CompactToken(
                object(parts[0]),
                object(parts[1]),
                parts[0] + "." + parts[1],
                new Base64URL(parts[2]));
    }

    private static Json.Obj object(String part) {
        try {
            if (StrictJson.read(decoded(part), Limits.COMMAND) instanceof Json.Obj object)
                return object;
        } catch (Malformed e) {
            throw malformed();
        }
        throw malformed();
    }

    private static byte[] decoded(String part) {
        try {
            var bytes = Base64.getUrlDecoder().decode(part);
            // One token has one text: no padding, no stray last bits.
            if (Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(part))
                return bytes;
        } catch (IllegalArgumentException e) {
            throw malformed();
        }
        throw malformed();
    }

    private static Problem malformed() {
        return Refusal.of("token.malformed", "it is not a signed JWT in compact form");
    }
}
