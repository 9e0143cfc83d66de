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
        return new Footprint(resident("self"), Math.round(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MB));
    }

    static long resident(String process) throws IOException {
        var status = Path.of("/proc", process, "status");
        if (!Files.exists(status)) return -1;
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:")).mapToLong(line -> Math.round(Long.parseLong(line.replaceAll("\\D", "")) * 1024 / MB)).findFirst().orElse(-1);
        }
    }
}
