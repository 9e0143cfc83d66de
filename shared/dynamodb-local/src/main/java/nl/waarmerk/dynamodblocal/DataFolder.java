package nl.waarmerk.dynamodblocal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The folder with the database's file, locked for one process: two would each believe what they
/// remember of it.
final class DataFolder implements AutoCloseable {
    /// The name that DynamoDB Local gives the file when every client shares one database.
    static final String FILE = "shared-local-instance.db";

    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    static DataFolder open(Path folder) {
        try {
            Files.createDirectories(folder);
            var channel =
                    FileChannel.open(
                            folder.resolve("in-use.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new CannotStart(
                        "The data folder " + folder + " is in use by another running register.");
            }
            var opened = new DataFolder(folder, channel);
            if (!opened.readable()) {
                opened.close();
                throw corrupt(folder, null);
            }
            return opened;
        } catch (IOException e) {
            throw new CannotStart("The data folder " + folder + " cannot be read and written.", e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /// SQLite itself takes an overwritten header for a locked file and waits; looking first gives
    /// an answer at once.
    private boolean readable() throws IOException {
        var file = folder.resolve(FILE);
        if (!Files.exists(file) || Files.size(file) == 0) return true;
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(SQLITE.length), SQLITE);
        }
    }

    static CannotStart corrupt(Path folder, @Nullable Throwable cause) {
        var sentence =
                "The data folder %s is damaged (%s is not a readable database): move it away, or start with another folder."
                        .formatted(folder, FILE);
        return cause == null ? new CannotStart(sentence) : new CannotStart(sentence, cause);
    }

    Path path() {
        return folder;
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            // The system releases the lock with the process at the latest.
        }
    }
}
