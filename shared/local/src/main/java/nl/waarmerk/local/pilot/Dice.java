package nl.waarmerk.local.pilot;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.SplittableRandom;
import nl.waarmerk.process.calendar.WorkingTime;
import nl.waarmerk.register.time.Amsterdam;

/// What is left to chance. The same seed and the same name give the same throws, whatever else is
/// planned.
record Dice(SplittableRandom random) {
    private static final int OPENS = 9 * 3600;
    private static final int CLOSES = 17 * 3600;

    static Dice of(long seed, String name) {
        long mixed = seed;
        for (char each : name.toCharArray()) mixed = mixed * 1_000_003 + each;
        return new Dice(new SplittableRandom(mixed));
    }

    boolean inHundred(int chances) {
        return random.nextInt(100) < chances;
    }

    /// From the one to the other, both possible.
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /// So many days later, in the office hours of a working day.
    Instant later(Instant from, int least, int most) {
        return office(from.plus(Duration.ofDays(between(least, most))));
    }

    /// On that day or the next working day, and never before the moment itself.
    Instant office(Instant moment) {
        var day = Amsterdam.dayOf(moment);
        while (!WorkingTime.isWorkingDay(day)) day = day.plusDays(1);
        var time = LocalTime.ofSecondOfDay(between(OPENS, CLOSES));
        var at = day.atTime(time).atZone(Amsterdam.ZONE).toInstant();
        return at.isAfter(moment) ? at : moment.plus(Duration.ofMinutes(between(1, 60)));
    }
}
