package nl.waarmerk.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import nl.waarmerk.process.routes.ExportShelf;
import nl.waarmerk.process.routes.FolderShelf;
import nl.waarmerk.register.json.Json;

/// A folder for export files, with one of HAN in it: the one that the files in `events/` ask for.
final class Shelf {
    private static final String NAME = "5f3c1e2a-8d7b-4c6e-9a10-2b3c4d5e6f70";

    private Shelf() {}

    static ExportShelf temporary() {
        try {
            var folder = Files.createTempDirectory("waarmerk-exports");
            var file = Files.writeString(folder.resolve("made"), "case\r\n");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            var shelf = new FolderShelf(folder);
            shelf.keep(NAME, file, about());
            Files.delete(file);
            return shelf;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// With whatever tests had made in it.
    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Json.Obj about() {
        return Json.obj()
                .with("format", "csv")
                .with("mediaType", "text/csv; charset=utf-8; header=present")
                .with("fileName", "waarmerk-process-2026-03-02.csv")
                .with("rows", 0)
                .with("bytes", 6)
                .with("sha256", "0".repeat(64))
                .with("filter", Json.obj())
                .with("institution", "I-0006")
                .with("madeAt", "2026-03-02T09:00:00.000Z")
                .with("asOf", "2026-03-02");
    }
}
