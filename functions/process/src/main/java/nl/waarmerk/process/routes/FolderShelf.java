package nl.waarmerk.process.routes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;

/// Export files in a folder; what is told about each lies beside it.
public record FolderShelf(Path folder) implements ExportShelf {
    @Override
    public void keep(String name, Path file, Json.Obj about) throws IOException {
        Files.createDirectories(folder);
        Files.copy(file, content(name), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(told(name), CanonicalJson.text(about));
    }

    @Override
    public Optional<Json.Obj> about(String name) throws IOException {
        if (!Files.exists(told(name))) return Optional.empty();
        return Optional.of((Json.Obj) StrictJson.trusted(Files.readString(told(name), UTF_8)));
    }

    @Override
    public Found file(String name) throws IOException {
        return new Found.Here(Files.newInputStream(content(name)));
    }

    private Path content(String name) {
        return folder.resolve(name + ".export");
    }

    private Path told(String name) {
        return folder.resolve(name + ".json");
    }
}
