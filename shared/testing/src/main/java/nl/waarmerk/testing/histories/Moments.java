package nl.waarmerk.testing.histories;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import nl.waarmerk.register.decide.History;
import org.jspecify.annotations.Nullable;

/// Record times to ask at: exactly at, one millisecond before and after events, and all that is
/// known (`null`).
final class Moments {
    private Moments() {}

    static List<@Nullable Instant> all(History record) {
        var moments = new ArrayList<@Nullable Instant>();
        moments.add(null);
        for (var entry : record.entries()) around(entry.event().recordedAt(), moments);
        return moments;
    }

    static List<@Nullable Instant> some(History record, int most, RandomGenerator random) {
        var moments = new ArrayList<@Nullable Instant>();
        moments.add(null);
        for (int i = 0; i < most; i++) {
            var entry = record.entries().get(random.nextInt(record.version()));
            around(entry.event().recordedAt(), moments);
        }
        return moments;
    }

    private static void around(Instant time, List<@Nullable Instant> moments) {
        moments.add(time.minusMillis(1));
        moments.add(time);
        moments.add(time.plusMillis(1));
    }
}
