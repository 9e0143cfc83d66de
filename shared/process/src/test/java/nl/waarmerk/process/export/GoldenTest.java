package nl.waarmerk.process.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Other people's tools read these bytes: what is here may not change.
class GoldenTest {
    @Test
    void csv_is_written_as_ever() {
        check(new Csv(CsvDialect.RFC_4180), "small.csv");
    }

    @Test
    void csv_for_excel_is_written_as_ever() {
        check(new Csv(CsvDialect.EXCEL), "small-excel.csv");
    }

    @Test
    void xes_is_written_as_ever() {
        check(new Xes(), "small.xes");
    }

    @Test
    void ocel_is_written_as_ever() {
        check(new Ocel(), "small-ocel.json");
    }

    @Test
    void ndjson_is_written_as_ever() {
        check(new Ndjson(), "small.ndjson");
    }

    private static void check(Export export, String golden) {
        assertThat(SmallLog.text(export)).isEqualTo(SmallLog.golden(golden));
    }
}
