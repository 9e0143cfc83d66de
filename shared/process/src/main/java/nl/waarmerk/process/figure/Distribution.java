package nl.waarmerk.process.figure;

import nl.waarmerk.register.json.Json;
import org.jspecify.annotations.Nullable;

/// How durations lie, in milliseconds. The p-th percentile is the smallest value that at least p%
/// of the values do not exceed (nearest rank); absent where there are fewer than five values.
public record Distribution(int n, @Nullable Long p50, @Nullable Long p90, @Nullable Long max) {
    public static final int LEAST = 5;

    static Distribution of(long[] sorted) {
        int n = sorted.length;
        if (n < LEAST) return new Distribution(n, null, null, n == 0 ? null : sorted[n - 1]);
        return new Distribution(n, rank(sorted, 50), rank(sorted, 90), sorted[n - 1]);
    }

    private static long rank(long[] sorted, int percent) {
        long rank = Math.ceilDiv((long) sorted.length * percent, 100L);
        return sorted[(int) rank - 1];
    }

    /// Whole seconds; those of working time have `Working` in their names.
    Json.Obj json(String unit) {
        return Json.obj()
                .with("p50" + unit, seconds(p50))
                .with("p90" + unit, seconds(p90))
                .with("max" + unit, seconds(max));
    }

    private static @Nullable Json seconds(@Nullable Long millis) {
        return millis == null ? null : Json.of(Math.floorDiv(millis, 1000L));
    }
}
