package nl.waarmerk.process.routes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import nl.waarmerk.register.json.Json;

/// Where export files are kept until somebody fetches them: S3, or a folder on one machine.
public interface ExportShelf {
    /// Keeps a file and what is told about it; a name is used once.
    void keep(String name, Path file, Json.Obj about) throws IOException;

    Optional<Json.Obj> about(String name) throws IOException;

    /// Where the file can be fetched for a while without a token, or the file itself.
    Found file(String name) throws IOException;

    /// How a file is handed out.
    sealed interface Found {
        record At(String address) implements Found {}

        record Here(InputStream content) implements Found {}
    }
}
