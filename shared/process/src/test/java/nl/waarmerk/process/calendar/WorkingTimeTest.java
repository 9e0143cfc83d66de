package nl.waarmerk.process.calendar;

import static nl.waarmerk.process.Told.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import nl.waarmerk.register.time.Amsterdam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingTimeTest {
    @ParameterizedTest(name = "{4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # from           | until            | calendar | working | why
                    2026-03-02T10:00 | 2026-03-02T16:00 | PT6H     | PT6H    | within a Monday
                    2026-03-06T12:00 | 2026-03-09T12:00 | PT72H    | PT24H   | Friday noon to Monday noon: 12 h and 12 h
                    2026-03-07T09:00 | 2026-03-08T21:00 | PT36H    | PT0S    | within a weekend
                    2026-03-27T12:00 | 2026-03-30T12:00 | PT71H    | PT24H   | the Sunday has 23 hours
                    2026-10-23T12:00 | 2026-10-26T12:00 | PT73H    | PT24H   | the Sunday has 25 hours
                    2024-02-28T12:00 | 2024-03-01T12:00 | PT48H    | PT48H   | 29 February 2024 is a Thursday
                    2026-04-02T12:00 | 2026-04-07T12:00 | PT120H   | PT48H   | over Easter: 12 h, Good Friday 24 h, 12 h
                    2025-05-02T00:00 | 2025-05-07T00:00 | PT120H   | PT48H   | Liberation Day in a lustrum year: Friday and Tuesday
                    2026-05-01T00:00 | 2026-05-07T00:00 | PT144H   | PT96H   | in another year: Friday, Monday, Tuesday, Wednesday
                    2025-12-24T23:00 | 2025-12-29T01:00 | PT98H    | PT2H    | over Christmas: an hour and an hour
                    """)
    void both_times_worked_out_by_hand(
            String from, String until, Duration calendar, Duration working, String why) {
        var span = Span.between(at(from), at(until));
        assertThat(span.calendar()).isEqualTo(calendar);
        assertThat(span.working()).isEqualTo(working);
    }

    @Test
    void no_working_day_is_longer_or_shorter_than_24_hours() {
        for (var day = LocalDate.of(2000, 1, 1); day.getYear() < 2100; day = day.plusDays(1)) {
            var whole = Span.between(midnight(day), midnight(day.plusDays(1)));
            boolean works =
                    day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !Holidays.on(day);
            assertThat(whole.working()).isEqualTo(works ? Duration.ofDays(1) : Duration.ZERO);
            if (works) assertThat(whole.calendar()).isEqualTo(Duration.ofDays(1));
        }
    }

    @Test
    void so_much_working_time_later_is_where_it_has_just_passed() {
        assertThat(WorkingTime.after(at("2026-03-06T12:00"), Duration.ofDays(1)))
                .isEqualTo(at("2026-03-09T12:00"));
        assertThat(WorkingTime.after(at("2026-03-07T12:00"), Duration.ofDays(1)))
                .isEqualTo(at("2026-03-10T00:00"));
        assertThat(WorkingTime.after(at("2026-03-07T12:00"), Duration.ZERO))
                .isEqualTo(at("2026-03-07T12:00"));
        long seed = 20260302;
        var random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            var from = Instant.ofEpochMilli(1_700_000_000_000L + random.nextLong(200_000_000_000L));
            var wanted = Duration.ofMillis(1 + random.nextLong(Duration.ofDays(40).toMillis()));
            var reached = WorkingTime.after(from, wanted);
            assertThat(Span.between(from, reached).working())
                    .as("seed %d, %s after %s", seed, wanted, from)
                    .isEqualTo(wanted);
            assertThat(Span.between(from, reached.minusMillis(1)).working()).isLessThan(wanted);
        }
    }

    @Test
    void spans_add_up_exactly() {
        long seed = 20260303;
        var random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            var moments =
                    random.longs(3, 1_600_000_000_000L, 1_900_000_000_000L)
                            .sorted()
                            .mapToObj(Instant::ofEpochMilli)
                            .toList();
            assertThat(
                            Span.between(moments.get(0), moments.get(1))
                                    .plus(Span.between(moments.get(1), moments.get(2))))
                    .as("seed %d", seed)
                    .isEqualTo(Span.between(moments.get(0), moments.get(2)));
        }
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Amsterdam.ZONE).toInstant();
    }
}
