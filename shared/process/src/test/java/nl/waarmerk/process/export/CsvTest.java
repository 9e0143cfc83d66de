package nl.waarmerk.process.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import nl.waarmerk.process.Told;
import nl.waarmerk.process.event.Change;
import nl.waarmerk.process.event.Doer;
import nl.waarmerk.process.event.Doing;
import nl.waarmerk.process.event.Stage;
import nl.waarmerk.process.event.What;
import nl.waarmerk.process.log.CaseFacts;
import nl.waarmerk.process.log.CaseLog;
import nl.waarmerk.register.institution.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @ParameterizedTest
    @EnumSource
    void every_text_reads_back_once_the_guard_is_undone(CsvDialect dialect) {
        for (var hostile :
                List.of(
                        "=1+2",
                        "+31",
                        "-x",
                        "@SUM(A1)",
                        "\tcell",
                        "\rcell",
                        "\ncell",
                        "'quoted",
                        "''",
                        "\uFF1D1",
                        "say \"yes\"",
                        "a;b,c\r\nd",
                        " spaced ",
                        "Käse €")) {
            var row = read(dialect, SmallLog.written(new Csv(dialect), person(hostile))).get(1);
            var person = row.getField(Column.titles().indexOf("person"));
            assertThat(person.startsWith("'") ? person.substring(1) : person).isEqualTo(hostile);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+2", "+31", "-x", "@SUM(A1)", "\tcell", "\rcell", "\uFF1D1"})
    void no_cell_begins_as_a_formula(String hostile) {
        for (var dialect : CsvDialect.values())
            for (var row : read(dialect, SmallLog.written(new Csv(dialect), person(hostile))))
                assertThat(row.getFields())
                        .noneMatch(field -> field.matches("(?s)[=+\\-@\t\r\uFF1D].*"));
    }

    @Test
    void each_event_is_one_line_of_all_columns() {
        var some = SomeCases.all();
        var lines = read(CsvDialect.RFC_4180, SmallLog.written(new Csv(CsvDialect.RFC_4180), some));
        var expected =
                some.stream()
                        .mapToInt(log -> log.events().size() + log.observations().size())
                        .sum();
        assertThat(lines).hasSize(expected + 1).allMatch(line -> line.getFieldCount() == 25);
    }

    @Test
    void excel_sees_a_byte_order_mark_and_others_see_none() {
        assertThat(SmallLog.text(new Csv(CsvDialect.EXCEL))).startsWith("\uFEFFcase;programme;");
        assertThat(SmallLog.text(new Csv(CsvDialect.RFC_4180))).startsWith("case,programme,");
    }

    private static List<CaseLog> person(String token) {
        var event =
                new Told(Told.SALES)
                        .event(
                                "-1",
                                Stage.DESIGN,
                                new What.Happened(Change.STARTED),
                                "2026-03-02T10:00",
                                Doing.by(Doer.INSTITUTION).person(token));
        var facts = new CaseFacts(Told.SALES.programme().institution(), Sector.HBO, null, null);
        return List.of(new CaseLog(Told.SALES, facts, List.of(event), List.of()));
    }

    private static List<CsvRecord> read(CsvDialect dialect, byte[] csv) {
        var text = new String(csv, UTF_8);
        return CsvReader.builder()
                .fieldSeparator(dialect.separator())
                .ofCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)
                .stream()
                .toList();
    }
}
