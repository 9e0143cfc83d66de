package nl.waarmerk.credentials;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.waarmerk.json.Limits;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.json.Json;

/// The public credentials beside the project; where they are absent a test is skipped and says so.
final class Vectors {
    private static final List<String> FOLDERS =
            List.of("edubadges", "elm", "jose", "ob2", "ob3", "surf-ob3", "w3c-di");

    private Vectors() {}

    /// Every JSON file, as its path below the folder of vectors.
    static List<String> all() throws IOException {
        var names = new ArrayList<String>();
        for (var folder : FOLDERS) {
            assumeTrue(Files.isDirectory(root().resolve(folder)), "vectors are absent: " + folder);
            try (var files = Files.walk(root().resolve(folder))) {
                files.map(file -> root().relativize(file).toString())
                        .filter(name -> name.matches(".*\\.json(ld)?|.*/testlist"))
                        .sorted()
                        .forEach(names::add);
            }
        }
        return names;
    }

    static byte[] bytes(String name) throws IOException {
        var file = root().resolve(name);
        assumeTrue(Files.exists(file), "this vector is absent: " + name);
        return Files.readAllBytes(file);
    }

    static Json.Obj json(String name) throws IOException {
        return (Json.Obj)
                StrictJson.read(bytes(name), Limits.COMMAND.allowing((pointer, text) -> true));
    }

    private static Path root() {
        return Path.of(System.getProperty("waarmerk.vectors"));
    }
}
