package nl.waarmerk.dynamodblocal;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// The folder with the database's file, locked for one process: two would each believe what they
/// remember of it.
final class DataFolder implements AutoCloseable {
    /// The name that DynamoDB Local gives the file when every client shares one database.
    static final String FILE = "shared-local-instance.db";

    private static final String LOCK = "in-use.lock";

    /// Where the database listens while a register runs on it.
    private static final String ADDRESS = "database.address";

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
                            folder.resolve(LOCK),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new CannotStart(
                        "The data folder " + folder + " is in use by another running register.");
            }
            return new DataFolder(folder, channel);
        } catch (IOException e) {
            throw new CannotStart("The data folder " + folder + " cannot be read and written.", e);
        }
    }

    void listensAt(URI address) {
        try {
            Files.writeString(folder.resolve(ADDRESS), address.toString());
        } catch (IOException e) {
            throw new CannotStart("The data folder " + folder + " cannot be written.", e);
        }
    }

    /// The database's address, when a register runs on this folder.
    static Optional<URI> running(Path folder) {
        try (var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE)) {
            if (locked(channel)) return Optional.empty();
            return Optional.of(URI.create(Files.readString(folder.resolve(ADDRESS))));
        } catch (NoSuchFileException e) {
            throw new CannotStart("There is no register in the folder " + folder + ".", e);
        } catch (IOException e) {
            throw new CannotStart("The data folder " + folder + " cannot be read.", e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    static CannotStart corrupt(Path folder, Throwable cause) {
        var sentence =
                "The data folder %s is damaged (%s is not a readable database): move it away, or start with another folder."
                        .formatted(folder, FILE);
        return new CannotStart(sentence, cause);
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
