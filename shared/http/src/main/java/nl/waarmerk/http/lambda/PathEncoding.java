package nl.waarmerk.http.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HexFormat;
import java.util.Optional;

/// The gateway hands paths over with some characters decoded, which no URI may hold (RFC 3986,
/// 3.3): they are encoded again, and what still is encoded stays as it is.
final class PathEncoding {
    private static final String PLAIN = "-._~!$&'()*+,;=:@/";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private PathEncoding() {}

    /// Empty for what cannot be an absolute path of this host (`//host/...` would name another
    /// one).
    static Optional<String> encoded(String path) {
        if (!path.startsWith("/") || path.startsWith("//")) return Optional.empty();
        try {
            var bytes = UTF_8.newEncoder().encode(CharBuffer.wrap(path));
            return Optional.of(encoded(bytes));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String encoded(ByteBuffer bytes) {
        var out = new StringBuilder(bytes.remaining() + 16);
        for (int i = 0; i < bytes.limit(); i++) {
            char c = (char) (bytes.get(i) & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
            if (plain
                    || (c == '%'
                            && i + 2 < bytes.limit()
                            && hex(bytes.get(i + 1))
                            && hex(bytes.get(i + 2)))) out.append(c);
            else out.append('%').append(HEX.toHexDigits((byte) c));
        }
        return out.toString();
    }

    private static boolean hex(byte b) {
        return HexFormat.isHexDigit(b);
    }
}
