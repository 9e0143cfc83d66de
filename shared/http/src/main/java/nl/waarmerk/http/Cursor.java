package nl.waarmerk.http;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import nl.waarmerk.json.Limits;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Fault;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Malformed;

/// Where the next page begins: after which sort key, and the log's head that the first page saw.
/// Opaque outside. Its checksum finds damage, not forgery: a forged one only asks for another place
/// in one's own list.
public record Cursor(String lastKey, long head) {
    private static final int MOST = 4096;
    private static final int CHECKSUM = 8;

    static final class Unusable extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Fault fault;

        Unusable(String code, String detail) {
            super(detail, null, false, false);
            this.fault = new Fault("/after", code, detail);
        }

        Fault fault() {
            return fault;
        }
    }

    /// For a list that goes by number: the key as one, from 0 to `most`.
    public long number(long most) {
        try {
            long number = Long.parseLong(lastKey);
            if (number >= 0 && number <= most) return number;
        } catch (NumberFormatException e) {
            // told below
        }
        throw new Malformed(List.of(damaged().fault()));
    }

    String encode(String queryHash) {
        var content =
                CanonicalJson.bytes(
                        new Json.Arr(
                                List.of(
                                        Json.of(lastKey),
                                        Json.of(queryHash),
                                        Json.of(Long.toString(head)))));
        var whole =
                ByteBuffer.allocate(CHECKSUM + content.length).put(checksum(content)).put(content);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole.array());
    }

    static Cursor decode(String text, String queryHash) throws Unusable {
        var fields = fields(text);
        if (!fields.get(1).equals(queryHash))
            throw new Unusable(
                    "page.cursor-of-another-query",
                    "this cursor belongs to another query: begin that query's list anew");
        try {
            return new Cursor(fields.get(0), Long.parseLong(fields.get(2)));
        } catch (NumberFormatException e) {
            throw damaged();
        }
    }

    private static List<String> fields(String text) throws Unusable {
        if (text.length() > MOST) throw damaged();
        try {
            var whole = Base64.getUrlDecoder().decode(text);
            var content = Arrays.copyOfRange(whole, Math.min(CHECKSUM, whole.length), whole.length);
            boolean sound =
                    Arrays.equals(
                            whole,
                            0,
                            Math.min(CHECKSUM, whole.length),
                            checksum(content),
                            0,
                            CHECKSUM);
            // One cursor has one text: a changed last character may leave the bytes as they were.
            boolean spelled =
                    Base64.getUrlEncoder().withoutPadding().encodeToString(whole).equals(text);
            if (!sound || !spelled) throw damaged();
            if (!(StrictJson.read(content, Limits.COMMAND) instanceof Json.Arr(var items))
                    || items.size() != 3) throw damaged();
            return items.stream().map(item -> ((Json.Text) item).value()).toList();
        } catch (IllegalArgumentException | ClassCastException | Malformed e) {
            throw damaged();
        }
    }

    private static byte[] checksum(byte[] content) {
        return Arrays.copyOf(Sha256.of(content), CHECKSUM);
    }

    private static Unusable damaged() {
        return new Unusable(
                "page.cursor-damaged",
                "this cursor was not given by this register: pass it on unchanged");
    }
}
