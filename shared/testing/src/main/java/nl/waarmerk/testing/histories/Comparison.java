package nl.waarmerk.testing.histories;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import nl.waarmerk.register.decide.History;
import org.jspecify.annotations.Nullable;

/// A reading of a history beside the model's: the first answer that differs, if any does.
public final class Comparison {
    private static final Fold MODEL = Fold.naive();

    private Comparison() {}

    /// At every record time and on every day.
    public static Optional<Difference> everywhere(Fold.Read read, History record, Setting setting) {
        return first(read, record, Moments.all(record), setting.days());
    }

    /// At all that is known, around a few record times, and on a few days.
    public static Optional<Difference> sampled(
            Fold.Read read, History record, Setting setting, RandomGenerator random) {
        var days = new ArrayList<LocalDate>();
        for (int i = 0; i < 6; i++)
            days.add(setting.days().get(random.nextInt(setting.days().size())));
        return first(read, record, Moments.some(record, 3, random), days);
    }

    /// Now, on every day.
    static Optional<Difference> now(Fold.Read read, History record, Setting setting) {
        var now = new ArrayList<@Nullable Instant>();
        now.add(null);
        return first(read, record, now, setting.days());
    }

    private static Optional<Difference> first(
            Fold.Read read, History record, List<@Nullable Instant> moments, List<LocalDate> days) {
        var model = MODEL.of(record.id(), record.entries());
        for (var knownAt : moments) {
            var right = model.at(knownAt);
            var found = read.at(knownAt);
            for (var day : days) {
                var expected = right.on(day);
                var answer = found.on(day);
                if (!expected.equals(answer))
                    return Optional.of(new Difference(record, day, knownAt, expected, answer));
            }
        }
        return Optional.empty();
    }
}
