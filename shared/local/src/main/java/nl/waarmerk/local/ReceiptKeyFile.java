package nl.waarmerk.local;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import nl.waarmerk.dynamodblocal.CannotStart;
import nl.waarmerk.validation.receipt.HeldKeys;

/// The keys of receipts on one machine: a JWK set of which the first key signs, readable by its
/// owner alone. A key that is put before the others takes over; those stay published.
final class ReceiptKeyFile {
    static final String NAME = "receipt-keys.json";

    private ReceiptKeyFile() {}

    /// Made when it is not there.
    static HeldKeys in(Path folder) {
        var file = folder.resolve(NAME);
        try {
            if (!Files.exists(file)) write(file);
            var keys = JWKSet.parse(Files.readString(file)).getKeys();
            return new HeldKeys(keys.stream().map(key -> (ECKey) key).toList());
        } catch (IOException | ParseException | RuntimeException e) {
            throw new CannotStart(
                    "The keys of receipts in " + file + " cannot be read: move the file away.", e);
        }
    }

    private static void write(Path file) throws IOException {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        var owner =
                posix
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0];
        Files.createFile(file, owner);
        Files.writeString(file, new JWKSet(HeldKeys.newKey()).toString(false));
    }
}
