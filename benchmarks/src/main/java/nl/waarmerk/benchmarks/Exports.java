package nl.waarmerk.benchmarks;

import java.io.FileOutputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import nl.waarmerk.process.export.Csv;
import nl.waarmerk.process.export.CsvDialect;
import nl.waarmerk.process.export.Export;
import nl.waarmerk.process.export.Ndjson;
import nl.waarmerk.process.export.Ocel;
import nl.waarmerk.process.export.Xes;
import nl.waarmerk.process.export.Xlsx;

/// A long log in each form, written to a file by a process with a small heap, beside the same bytes hashed and written
/// without making them.
final class Exports {
    private static final long EVENTS = Long.getLong("events", 1_000_000);
    private static final String HEAP = "-Xmx256m";
    private static final List<Export> ALL = List.of(new Csv(CsvDialect.RFC_4180), new Xes(), new Ndjson(), new Ocel(), new Xlsx());

    private Exports() {}

    static void run() throws Exception {
        var java = ProcessHandle.current().info().command().orElse("java");
        var command = List.of(java, HEAP, "-Devents=" + EVENTS, "-cp", System.getProperty("java.class.path"), Exports.class.getName());
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) throw new IllegalStateException("the exports ended with " + code);
    }

    public static void main(String... none) throws Exception {
        System.out.printf("exports of %d events, heap %d MB%n", EVENTS, Runtime.getRuntime().maxMemory() >> 20);
        long begin = System.nanoTime();
        var cases = new GeneratedCases(EVENTS);
        int made = 0;
        for (; cases.hasNext(); made++) cases.next();
        System.out.printf("  making the %d cases alone: %.1f s%n", made, since(begin));
        for (var export : ALL) {
            var file = Files.createTempFile("export", "." + export.suffix());
            try {
                one(export, file);
            } finally {
                Files.delete(file);
            }
        }
    }

    private static void one(Export export, Path file) throws Exception {
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
        long begin = System.nanoTime();
        long rows;
        long bytes;
        try (var out = new FileOutputStream(file.toFile())) {
            var written = export.write(new GeneratedCases(EVENTS), out);
            rows = written.rows();
            bytes = written.bytes();
        }
        double seconds = since(begin);
        double plain = copied(file);
        System.out.printf(
                "  %-6s %.1f s, %d events, %d MB, %.0f events/s, heap at most %d MB; the same bytes, ready made: %.1f s; ratio %.1f%n",
                export.suffix(), seconds, rows, bytes >> 20, rows / seconds, peak(), plain, seconds / plain);
    }

    private static double copied(Path file) throws Exception {
        var copy = Files.createTempFile("copy", "");
        long begin = System.nanoTime();
        try (var in = Files.newInputStream(file); var out = hashing(copy)) {
            var buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) out.write(buffer, 0, read);
        } finally {
            Files.delete(copy);
        }
        return since(begin);
    }

    private static OutputStream hashing(Path file) throws Exception {
        return new DigestOutputStream(new FileOutputStream(file.toFile()), MessageDigest.getInstance("SHA-256"));
    }

    private static long peak() {
        return heapPools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
    }

    private static List<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).toList();
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
