package nl.waarmerk.process.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # year, Easter Sunday
                    1981, 1981-04-19
                    2000, 2000-04-23
                    2008, 2008-03-23
                    2011, 2011-04-24
                    2024, 2024-03-31
                    2025, 2025-04-20
                    2026, 2026-04-05
                    2027, 2027-03-28
                    2038, 2038-04-25
                    2049, 2049-04-18
                    2076, 2076-04-19
                    """)
    void easter_is_where_the_almanac_has_it(int year, LocalDate easter) {
        assertThat(Holidays.easter(year)).isEqualTo(easter);
    }

    /// Against the tabular method of Meeus, another way to the same day.
    @Test
    void easter_is_the_same_by_another_way() {
        for (int year = 1900; year <= 3000; year++) {
            int a = year % 19;
            int b = year / 100;
            int c = year % 100;
            int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
            int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
            int m = (a + 11 * h + 22 * l) / 451;
            int day = h + l - 7 * m + 114;
            assertThat(Holidays.easter(year)).isEqualTo(LocalDate.of(year, day / 31, day % 31 + 1));
        }
    }

    @Test
    void the_holidays_of_a_lustrum_year_and_of_another() {
        assertThat(Holidays.of(2025))
                .isEqualTo(
                        days(
                                "2025-01-01 2025-04-21 2025-04-26 2025-05-05"
                                        + " 2025-05-29 2025-06-09 2025-12-25 2025-12-26"));
        assertThat(Holidays.of(2026))
                .isEqualTo(
                        days(
                                "2026-01-01 2026-04-06 2026-04-27 2026-05-14"
                                        + " 2026-05-25 2026-12-25 2026-12-26"));
    }

    @Test
    void good_friday_is_a_working_day_and_easter_monday_is_not() {
        assertThat(WorkingTime.isWorkingDay(LocalDate.parse("2026-04-03"))).isTrue();
        assertThat(WorkingTime.isWorkingDay(LocalDate.parse("2026-04-06"))).isFalse();
    }

    private static List<LocalDate> days(String text) {
        return List.of(text.split(" ", -1)).stream().map(LocalDate::parse).toList();
    }
}
