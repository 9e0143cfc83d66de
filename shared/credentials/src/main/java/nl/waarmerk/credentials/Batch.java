package nl.waarmerk.credentials;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.waarmerk.json.Limits;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.json.Fault;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Malformed;

/// Many documents in one: a JSON array, or a line of JSON for each. Each is read for itself: a
/// credential says its `type`, a text is a signed one, anything else is a bare claim.
public enum Batch {
    ARRAY("application/json") {
        @Override
        public List<CredentialReading> read(byte[] body) {
            if (StrictJson.read(body, WHOLE) instanceof Json.Arr(var items)) {
                var claims = new BareClaims();
                return items.stream().map(item -> item(item, claims)).toList();
            }
            throw new Malformed(
                    List.of(new Fault("", "value", "a list of credentials is expected here")));
        }
    },
    LINES("application/x-ndjson") {
        @Override
        public List<CredentialReading> read(byte[] body) {
            var items = new ArrayList<CredentialReading>();
            var claims = new BareClaims();
            for (int begin = 0, end; begin < body.length; begin = end + 1) {
                end = begin;
                while (end < body.length && body[end] != '\n') end++;
                var line = Arrays.copyOfRange(body, begin, end);
                if (!blank(line)) items.add(line(line, claims));
            }
            return items;
        }
    };

    public static final int BYTES = 4 * 1024 * 1024;

    /// One list around documents that are as deep as they may be.
    private static final Limits WHOLE = CredentialReader.LIMITS.withBytes(BYTES);

    private final String mediaType;

    Batch(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /// In the order in which they came. [Malformed] when it is not many of anything.
    public abstract List<CredentialReading> read(byte[] body);

    private static boolean blank(byte[] line) {
        for (byte b : line) if (b != ' ' && b != '\r' && b != '\t') return false;
        return true;
    }

    private static CredentialReading line(byte[] line, BareClaims claims) {
        try {
            return item(StrictJson.read(line, CredentialReader.LIMITS), claims);
        } catch (Malformed e) {
            return CredentialReading.malformed(e.faults());
        }
    }

    private static CredentialReading item(Json document, BareClaims claims) {
        boolean claim =
                document instanceof Json.Obj(var members)
                        && !members.containsKey("type")
                        && !members.containsKey("@context");
        return claim ? claims.read(document) : CredentialReader.credential(document);
    }
}
