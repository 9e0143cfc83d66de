package nl.waarmerk.benchmarks.load;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/// What this process holds, in MB of 1,000,000 bytes; `resident` is -1 where there is no `/proc`.
record Footprint(long resident, long heapAfterCollection) {
    private static final double MB = 1e6;

    static Footprint now() throws IOException {
        System.gc();
        return new Footprint(residentNow(), Math.round(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MB));
    }

    private static long residentNow() throws IOException {
        var status = Path.of("/proc/self/status");
        if (!Files.exists(status)) return -1;
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:")).mapToLong(line -> Math.round(Long.parseLong(line.replaceAll("\\D", "")) * 1024 / MB)).findFirst().orElse(-1);
        }
    }
}
