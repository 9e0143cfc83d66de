package nl.waarmerk.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoMomentTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    written                             | counts on  | as written | kind
                    2023-07-04                          | 2023-07-04 | 2023-07-04 | Day
                    20230704                            | 2023-07-04 | 2023-07-04 | Day
                    2023-185                            | 2023-07-04 | 2023-07-04 | Day
                    2023-W27-2                          | 2023-07-04 | 2023-07-04 | Day
                    2016-12-31T23:59:59Z                | 2017-01-01 | 2016-12-31 | Instant
                    2016-12-31T23:59:59z                | 2017-01-01 | 2016-12-31 | Instant
                    2016-12-31t23:59:59Z                | 2017-01-01 | 2016-12-31 | Instant
                    2016-12-31 23:59:59Z                | 2017-01-01 | 2016-12-31 | Instant
                    2016-12-31T23:59Z                   | 2017-01-01 | 2016-12-31 | Instant
                    2016-12-31T23Z                      | 2017-01-01 | 2016-12-31 | Instant
                    20161231T235959Z                    | 2017-01-01 | 2016-12-31 | Instant
                    20161231T2359+0100                  | 2016-12-31 | 2016-12-31 | Instant
                    2016-12-31T23:59:59.123456+00:00    | 2017-01-01 | 2016-12-31 | Instant
                    2016-12-31T23:59:59,1234567891234Z  | 2017-01-01 | 2016-12-31 | Instant
                    2016-12-31T23:59:60Z                | 2017-01-01 | 2016-12-31 | Instant
                    2016-12-31T24:00:00+01:00           | 2017-01-01 | 2017-01-01 | Instant
                    2016-12-31T23:59:59+01              | 2016-12-31 | 2016-12-31 | Instant
                    2024-07-01T00:30:00+02:00           | 2024-07-01 | 2024-07-01 | Instant
                    2024-06-30T22:30:00Z                | 2024-07-01 | 2024-06-30 | Instant
                    2024-07-01T10:00:00+14:00           | 2024-06-30 | 2024-07-01 | Instant
                    2016-12-31T23:59:59                 | 2017-01-01 | 2016-12-31 | Instant
                    2016-12-31T12:00                    | 2016-12-31 | 2016-12-31 | Instant
                    0001-01-01T00:00:00Z                | 0001-01-01 | 0001-01-01 | Instant
                    """)
    void a_legal_form_is_read(String written, LocalDate counts, LocalDate asWritten, String kind) {
        var moment = IsoMoment.parse(written).orElseThrow();
        assertThat(moment.day()).isEqualTo(counts);
        assertThat(moment.dayAsWritten()).isEqualTo(asWritten);
        assertThat(moment.getClass().getSimpleName()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023",
                "2023-07",
                "2023-7-4",
                "04-07-2023",
                "2023-02-29",
                "2023-13-01",
                "2023-00-10",
                "2023-366",
                "2023-W54-1",
                "2023-07-04T",
                "2023-07-04T25:00:00Z",
                "2023-07-04T24:00:01Z",
                "2023-07-04T12:60:00Z",
                "2023-07-04T12:00:61Z",
                "2023-07-04T12:0000Z",
                "2023-07-04T12:00:00+19:00",
                "2023-07-04T12:00:00+01:99",
                "2023-07-04T12:00:00 Z",
                "2023-07-04Z",
                "2023-07-04T12:00:00.Z",
                "+12023-07-04",
                "-2023-07-04",
                "yesterday",
                "1688428800",
                "२०२३-०७-०४",
                "2023-07-04T12:00:00Z "
            })
    void what_is_no_day_is_not_read(String written) {
        assertThat(IsoMoment.parse(written)).isEmpty();
    }
}
