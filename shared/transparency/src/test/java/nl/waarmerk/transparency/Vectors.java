package nl.waarmerk.transparency;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;

/// The public test vectors beside the project; where they are absent a test is skipped and says so.
final class Vectors {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Vectors() {}

    static Path folder(String name) {
        var folder = Path.of(System.getProperty("waarmerk.vectors")).resolve(name);
        assumeTrue(Files.isDirectory(folder), "vectors are absent: " + name);
        return folder;
    }

    static List<Path> files(String name) throws IOException {
        try (var files = Files.walk(folder(name))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }

    static JsonNode read(Path file) throws IOException {
        return JSON.readTree(file.toFile());
    }

    static Hash hash(JsonNode base64) {
        return Hash.fromBase64(base64.asText());
    }

    static List<Hash> path(JsonNode proof) {
        return StreamSupport.stream(proof.spliterator(), false).map(Vectors::hash).toList();
    }

    static TreeHead head(JsonNode size, JsonNode root) {
        return new TreeHead(size.longValue(), root(root.asText()));
    }

    /// Where a root does not matter the vectors hold a few words, shorter than a hash: made as long
    /// as one here.
    private static Hash root(String base64) {
        var bytes = Base64.getDecoder().decode(base64);
        if (bytes.length == 0) throw new IllegalArgumentException("no root");
        return Hash.of(Arrays.copyOf(bytes, Math.max(bytes.length, Hash.BYTES)));
    }
}
