package nl.waarmerk.process.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.waarmerk.register.time.Amsterdam;

/// Time that passes on working days: Monday to Friday, no holiday, from midnight to midnight in
/// Amsterdam. 24 hours of it are one working day; the clocks only change on Sundays, so a working
/// day never has 23 or 25. It is a sum: from a to c is from a to b and from b to c.
public final class WorkingTime {
    public static final long DAY = Duration.ofDays(1).toMillis();
    private static final int FIRST = 1999;
    private static final int LAST = 3001;

    /// Of each year the holidays from Monday to Friday, as epoch days.
    private static final long[][] HOLIDAYS = new long[LAST - FIRST + 1][];

    /// How many of them lie in the years before.
    private static final int[] EARLIER = new int[LAST - FIRST + 2];

    static {
        for (int i = 0; i < HOLIDAYS.length; i++) {
            HOLIDAYS[i] =
                    Holidays.of(FIRST + i).stream()
                            .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                            .mapToLong(LocalDate::toEpochDay)
                            .toArray();
            EARLIER[i + 1] = EARLIER[i] + HOLIDAYS[i].length;
        }
    }

    private WorkingTime() {}

    public static boolean isWorkingDay(LocalDate day) {
        return workingDaysBefore(day.plusDays(1)) > workingDaysBefore(day);
    }

    /// The first moment by which so much working time has passed since `from`.
    public static Instant after(Instant from, Duration working) {
        long wanted = before(from) + working.toMillis();
        var day = Amsterdam.dayOf(from);
        while (workingDaysBefore(day.plusDays(1)) * DAY < wanted) day = day.plusDays(1);
        var midnight = day.atStartOfDay(Amsterdam.ZONE).toInstant();
        var reached = midnight.plusMillis(wanted - workingDaysBefore(day) * DAY);
        return reached.isBefore(from) ? from : reached;
    }

    /// Working time since a day long ago, in milliseconds; only differences mean something.
    static long before(Instant moment) {
        var local = moment.atZone(Amsterdam.ZONE);
        var day = local.toLocalDate();
        long whole = workingDaysBefore(day) * DAY;
        return isWorkingDay(day) ? whole + local.toLocalTime().toNanoOfDay() / 1_000_000 : whole;
    }

    private static long workingDaysBefore(LocalDate day) {
        long epochDay = day.toEpochDay();
        long sinceAMonday = epochDay + 3;
        long weekdays =
                Math.floorDiv(sinceAMonday, 7L) * 5 + Math.min(Math.floorMod(sinceAMonday, 7L), 5L);
        int year = day.getYear() - FIRST;
        if (year < 0 || year >= HOLIDAYS.length)
            throw new IllegalArgumentException("no holidays are known of " + day);
        int holidays = EARLIER[year];
        for (long holiday : HOLIDAYS[year]) if (holiday < epochDay) holidays++;
        return weekdays - holidays;
    }
}
