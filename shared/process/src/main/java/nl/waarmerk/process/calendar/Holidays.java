package nl.waarmerk.process.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Days on which the Netherlands are closed, computed for any year. Two choices of our own:
/// Liberation Day counts in lustrum years only (2020, 2025), as most collective agreements in
/// education have it, and Good Friday does not count, for it is no official holiday.
public final class Holidays {
    private Holidays() {}

    public static boolean on(LocalDate day) {
        return of(day.getYear()).contains(day);
    }

    /// In the order of the year.
    public static List<LocalDate> of(int year) {
        var easter = easter(year);
        return Stream.of(
                        Stream.of(LocalDate.of(year, 1, 1), easter.plusDays(1), kingsDay(year)),
                        year % 5 == 0
                                ? Stream.of(LocalDate.of(year, 5, 5))
                                : Stream.<LocalDate>empty(),
                        Stream.of(
                                easter.plusDays(39),
                                easter.plusDays(50),
                                LocalDate.of(year, 12, 25),
                                LocalDate.of(year, 12, 26)))
                .flatMap(days -> days)
                .distinct()
                .sorted()
                .toList();
    }

    /// Since 2014; before, Queen's Day on 30 April, or the 29th when that was a Sunday.
    private static LocalDate kingsDay(int year) {
        var day = LocalDate.of(year, 4, year < 2014 ? 30 : 27);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    }

    /// Easter Sunday by the Gregorian computus: the first Sunday after the ecclesiastical full moon
    /// that falls on or after 21 March.
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int leapDaysLeftOut = century - century / 4;
        int moonDrift = (8 * century + 13) / 25;
        int epact = (leapDaysLeftOut - moonDrift + 19 * golden + 15) % 30;
        // Two epacts would give a month that is too long: the moon is moved a day.
        if (epact == 29 || (epact == 28 && golden > 10)) epact--;
        var fullMoon = LocalDate.of(year, 3, 21).plusDays(epact);
        return fullMoon.plusDays(7 - fullMoon.getDayOfWeek().getValue() % 7);
    }
}
