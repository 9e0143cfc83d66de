package nl.waarmerk.process.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Passes bytes on, counted and hashed. No writer closes it: who opened the stream does.
final class Digested extends FilterOutputStream {
    private final MessageDigest sha256;
    private long bytes;

    Digested(OutputStream out) {
        super(out);
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
        sha256.update((byte) b);
        bytes++;
    }

    @Override
    public void write(byte[] some, int offset, int length) throws IOException {
        out.write(some, offset, length);
        sha256.update(some, offset, length);
        bytes += length;
    }

    /// Ends the digest: to be asked once, at the end.
    Written written(long rows) {
        return new Written(rows, bytes, HexFormat.of().formatHex(sha256.digest()));
    }
}
