package nl.waarmerk.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.waarmerk.register.json.Fault;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Malformed;

/// The only way in for JSON text. What two readers could read differently is refused (RFC 7493):
/// duplicate members, half surrogate pairs, other encodings; always as [Malformed] with a stable
/// code.
public final class StrictJson {
    private StrictJson() {}

    public static Json read(byte[] utf8, Limits limits) {
        if (utf8.length > limits.bytes()) {
            var detail =
                    "the document has "
                            + utf8.length
                            + " bytes; at most "
                            + limits.bytes()
                            + " are read";
            throw refused("json.too-large", detail);
        }
        return new TreeReader(limits).read(decode(utf8));
    }

    /// What the store wrote itself: a fault in it is our bug, never the caller's.
    public static Json trusted(String text) {
        try {
            return new TreeReader(Limits.NONE).read(text);
        } catch (Malformed e) {
            throw new IllegalStateException("stored JSON cannot be read", e);
        }
    }

    private static String decode(byte[] utf8) {
        try {
            // String's constructor is the quick one, and writes U+FFFD for a fault. Where there is
            // none there was no fault; whether one was written, a decoder of our own can say.
            var text = new String(utf8, StandardCharsets.UTF_8);
            if (text.indexOf('\uFFFD') >= 0)
                text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
            if (!text.isEmpty() && text.charAt(0) == '\uFEFF')
                throw refused(
                        "json.encoding",
                        "the document begins with a byte order mark; leave it out");
            return text;
        } catch (CharacterCodingException e) {
            throw refused("json.encoding", "the document is not UTF-8");
        }
    }

    private static Malformed refused(String code, String detail) {
        return new Malformed(List.of(new Fault("", code, detail)));
    }
}
