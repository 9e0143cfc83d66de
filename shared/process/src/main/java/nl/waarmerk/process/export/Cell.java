package nl.waarmerk.process.export;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What stands in one column of a row.
sealed interface Cell {
    record Text(String value) implements Cell {}

    record Whole(long value) implements Cell {}

    record Moment(Instant value) implements Cell {}

    static @Nullable Cell text(@Nullable String value) {
        return value == null ? null : new Text(value);
    }
}
