package nl.waarmerk.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.json.Json;

/// The public credentials beside the project; where they are absent a test is skipped and says so.
final class Vectors {
    private static final Path ROOT = Path.of(System.getProperty("waarmerk.vectors"));

    private Vectors() {}

    /// The files of a folder, as paths below that of the vectors.
    static List<String> in(String folder) throws IOException {
        assumeTrue(Files.isDirectory(ROOT.resolve(folder)), "vectors are absent: " + folder);
        try (var files = Files.list(ROOT.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder + "/" + file.getFileName())
                    .sorted()
                    .toList();
        }
    }

    static byte[] bytes(String name) throws IOException {
        assumeTrue(Files.exists(ROOT.resolve(name)), "this vector is absent: " + name);
        return Files.readAllBytes(ROOT.resolve(name));
    }

    static Json.Obj json(String name) throws IOException {
        return (Json.Obj) StrictJson.trusted(new String(bytes(name), UTF_8));
    }
}
