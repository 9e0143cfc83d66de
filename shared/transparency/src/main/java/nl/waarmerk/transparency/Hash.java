package nl.waarmerk.transparency;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.HexFormat;

/// A SHA-256 value. Four longs rather than an array: a record of them compares by value and cannot
/// change.
public record Hash(long first, long second, long third, long fourth) {
    public static final int BYTES = 32;

    public static Hash of(byte[] bytes) {
        if (bytes.length != BYTES)
            throw new IllegalArgumentException("a hash has 32 bytes, not " + bytes.length);
        return from(ByteBuffer.wrap(bytes));
    }

    public static Hash fromHex(String hex) {
        return of(HexFormat.of().parseHex(hex));
    }

    public static Hash fromBase64(String base64) {
        return of(Base64.getDecoder().decode(base64));
    }

    public byte[] bytes() {
        var bytes = ByteBuffer.allocate(BYTES);
        writeTo(bytes);
        return bytes.array();
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes());
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(bytes());
    }

    static Hash from(ByteBuffer bytes) {
        return new Hash(bytes.getLong(), bytes.getLong(), bytes.getLong(), bytes.getLong());
    }

    void writeTo(ByteBuffer bytes) {
        bytes.putLong(first).putLong(second).putLong(third).putLong(fourth);
    }

    @Override
    public String toString() {
        return hex();
    }
}
