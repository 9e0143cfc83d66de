package nl.waarmerk.register.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    from,       until,      day,        covered
                    2024-01-01, 2025-01-01, 2023-12-31, false
                    2024-01-01, 2025-01-01, 2024-01-01, true
                    2024-01-01, 2025-01-01, 2024-12-31, true
                    2024-01-01, 2025-01-01, 2025-01-01, false
                    2024-01-01,           , 2999-12-31, true
                    2024-01-01,           , 2023-12-31, false
                              , 2025-01-01, 1900-01-01, true
                              , 2025-01-01, 2025-01-01, false
                              ,           , 1900-01-01, true
                    """)
    void a_period_holds_from_its_first_day_until_the_day_before_its_end(
            @Nullable LocalDate from, @Nullable LocalDate until, LocalDate day, boolean covered) {
        assertThat(new Period(from, until).covers(day)).isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    from,       until,      other from, other until, overlap
                    2024-01-01, 2025-01-01, 2025-01-01, 2026-01-01,  false
                    2024-01-01, 2025-01-01, 2024-12-31, 2026-01-01,  true
                    2024-01-01, 2025-01-01, 2024-03-01, 2024-04-01,  true
                    2024-01-01,           , 2030-01-01,           ,  true
                              , 2024-01-01, 2024-01-01,           ,  false
                              , 2024-01-01,           , 2020-01-01,  true
                              ,           , 2024-01-01, 2024-01-02,  true
                    """)
    void two_periods_overlap_when_they_share_a_day(
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate otherFrom,
            @Nullable LocalDate otherUntil,
            boolean overlap) {
        var one = new Period(from, until);
        var other = new Period(otherFrom, otherUntil);
        assertThat(one.overlaps(other)).isEqualTo(overlap);
        assertThat(other.overlaps(one)).isEqualTo(overlap);
    }

    @Test
    void a_period_has_at_least_one_day() {
        var day = LocalDate.of(2024, 1, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(day, day));
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(day, day.minusDays(1)));
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    instant,              day in Amsterdam
                    2016-12-31T22:59:59Z, 2016-12-31
                    2016-12-31T23:59:59Z, 2017-01-01
                    2024-07-01T21:59:59Z, 2024-07-01
                    2024-07-01T22:00:00Z, 2024-07-02
                    """)
    void days_begin_at_midnight_in_amsterdam(Instant instant, LocalDate day) {
        assertThat(Amsterdam.dayOf(instant)).isEqualTo(day);
    }
}
