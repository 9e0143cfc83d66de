package nl.waarmerk.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.waarmerk.json.Limits;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.json.Json;

/// The public credentials of `real-input.txt`, as they are or with badge class and organisation
/// embedded; where they are absent a test is skipped and says so.
final class RealInput {
    private RealInput() {}

    static Json document(String file, String badge) throws IOException {
        var document = read(file);
        if (!badge.equals("embedded")) return document;
        var organisation = read("ob2/assets/organization.json");
        return document.with(
                "badge", read("ob2/assets/robotics-badge.json").with("issuer", organisation));
    }

    /// The lines of the table, without its header and what explains it.
    static List<String> rows() throws IOException {
        try (var in =
                Objects.requireNonNull(RealInput.class.getResourceAsStream("real-input.txt"))) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("file "))
                    .toList();
        }
    }

    /// The credentials in a folder of the vectors; what stands in folders below helps to read them.
    static List<String> files(String folder) throws IOException {
        var path = Path.of(System.getProperty("waarmerk.vectors")).resolve(folder);
        assumeTrue(Files.exists(path), "these vectors are absent: " + folder);
        try (var files = Files.list(path)) {
            return files.map(file -> folder + "/" + file.getFileName())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static Json.Obj read(String file) throws IOException {
        var path = Path.of(System.getProperty("waarmerk.vectors")).resolve(file);
        assumeTrue(Files.exists(path), "this vector is absent: " + file);
        return (Json.Obj) StrictJson.read(Files.readAllBytes(path), Limits.COMMAND);
    }
}
