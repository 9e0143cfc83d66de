package nl.waarmerk.register.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConversionTest {
    private static final LocalDate END = LocalDate.of(2101, 1, 1);

    @Test
    void every_day_is_read_as_it_is_written() {
        for (var day = LocalDate.of(1999, 1, 1); day.isBefore(END); day = day.plusDays(1))
            assertThat(Conversion.parseDate(day.toString())).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-00-01",
                "2023-13-01",
                "2023-01-00",
                "2023-01-32",
                "2023-02-29",
                "2023-04-31",
                "2023/01/01",
                "2023-01/01",
                "20230-1-01",
                "2023-1-001",
                "2023-01-1",
                "2023-01-+1",
                "-023-01-01",
                "2023-0a-01",
                "2023-01-1 ",
                "\u0662023-01-01",
                "202\u0663-01-01",
                ""
            })
    void what_is_no_day_is_refused_with_the_formatters_words(String text) {
        assertThatThrownBy(() -> Conversion.parseDate(text))
                .isInstanceOf(DateTimeException.class)
                .hasMessageContaining("could not be parsed");
    }
}
