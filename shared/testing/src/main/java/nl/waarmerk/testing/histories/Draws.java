package nl.waarmerk.testing.histories;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// The seed's choices.
record Draws(RandomGenerator random, Setting setting) {
    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    int upTo(int most) {
        return 1 + random.nextInt(most);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    LocalDate day() {
        return setting.firstDay().plusDays(random.nextInt(Setting.DAYS));
    }

    /// Mostly on or just after `base`, so that acts meet on one day and follow each other.
    LocalDate around(@Nullable LocalDate base) {
        return base == null || percent(35) ? day() : base.plusDays(random.nextInt(4));
    }

    LocalDate dayUntil(LocalDate last) {
        var day = day();
        return day.isAfter(last) ? last : day;
    }

    @Nullable LocalDate after(LocalDate from) {
        return percent(40) ? null : from.plusDays(upTo(12));
    }
}
