package nl.waarmerk.testing.histories;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

/// Where a history plays. The days are few, so that dates collide and lie before what is known;
/// `mark` keeps its names apart from those of another history in the same register.
public record Setting(LocalDate firstDay, int mark) {
    static final int DAYS = 14;

    /// The experiment's framework begins within these days.
    public static final Setting FIRST = new Setting(LocalDate.of(2025, 4, 24), 1);

    /// Record times begin here: days lie before and after.
    public Instant start() {
        return firstDay.plusDays(4).atTime(9, 0).toInstant(ZoneOffset.UTC);
    }

    /// Every day that a boundary can lie on, and one on either side.
    public List<LocalDate> days() {
        return IntStream.range(-1, DAYS + 10).mapToObj(firstDay::plusDays).toList();
    }
}
