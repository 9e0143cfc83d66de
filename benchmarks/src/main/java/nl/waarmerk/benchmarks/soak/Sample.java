package nl.waarmerk.benchmarks.soak;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// A line of the log. MB are 1,000,000 bytes; `faults` so far.
record Sample(double seconds, Tally.Look look, ServedProcess.Footprint footprint, long database, long faults) {
    static final String TITLES =
            "seconds,requests,right,unavailable,wrong,p50_ms,p99_ms,resident_mb,heap_after_collection_mb,threads,descriptors,database_mb,faults";
    private static final double MB = 1e6;
    private static final double HOUR = 3600;

    String line() {
        return String.format(Locale.ROOT, "%.0f,%d,%d,%d,%d,%.2f,%.2f,%.1f,%.2f,%d,%d,%.1f,%d",
                seconds, look.requests(), look.right(), look.unavailable(), look.wrong(), look.p50(), look.p99(),
                footprint.resident() / MB, heap(), footprint.threads(), footprint.descriptors(), database / MB, faults);
    }

    double heap() {
        return footprint.heapAfterCollection() / MB;
    }

    double resident() {
        return footprint.resident() / MB;
    }

    double threads() {
        return footprint.threads();
    }

    double descriptors() {
        return footprint.descriptors();
    }

    /// How much more an hour, by least squares over the last two thirds: the first third warms up.
    static double slope(List<Sample> all, ToDoubleFunction<Sample> value) {
        var samples = all.subList(all.size() / 3, all.size());
        double meanTime = samples.stream().mapToDouble(Sample::seconds).average().orElse(0);
        double mean = samples.stream().mapToDouble(value).average().orElse(0);
        double above = samples.stream().mapToDouble(each -> (each.seconds() - meanTime) * (value.applyAsDouble(each) - mean)).sum();
        double below = samples.stream().mapToDouble(each -> (each.seconds() - meanTime) * (each.seconds() - meanTime)).sum();
        return below == 0 ? 0 : above / below * HOUR;
    }
}
