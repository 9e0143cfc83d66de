package nl.waarmerk.dynamodb;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Map;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.RecordId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The keys of table Register. One attribute, `pk`; its first word says what the item is.
final class RegisterKeys {
    /// Where the log ends; one item, and every append changes it.
    static final String HEAD = "head";

    private static final String RECORD = "record ";

    /// A key has at most 2048 bytes; what is longer is kept under its hash.
    private static final int LONGEST_NAME = 1800;

    private RegisterKeys() {}

    /// `record MCNL-0012-0003`: a record's whole timeline.
    static String record(RecordId id) {
        return RECORD + id.text();
    }

    static String recordId(String pk) {
        return pk.substring(RECORD.length());
    }

    /// `name badge-class https://...`: the records that ever had this name. A value from a
    /// credential may be of any length, or no text at all (half a surrogate pair): it still has a
    /// key of its own.
    static String name(Identifier name) {
        var value = name.value();
        return UTF_8.newEncoder().canEncode(value) && value.getBytes(UTF_8).length <= LONGEST_NAME
                ? "name " + name.scheme().code() + " " + value
                : "name-hash " + name.scheme().code() + " " + Sha256.hex(halves(value));
    }

    /// Two bytes for each half of a pair: an encoder would make one question mark of all that stand
    /// alone.
    private static byte[] halves(String value) {
        var bytes = ByteBuffer.allocate(2 * value.length());
        bytes.asCharBuffer().put(value);
        return bytes.array();
    }

    /// `counter institutions`, `counter programmes I-0012`: the last number given.
    static String counter(String name) {
        return "counter " + name;
    }

    static Map<String, AttributeValue> key(String pk) {
        return Map.of("pk", Items.s(pk));
    }
}
