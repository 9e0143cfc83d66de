package nl.waarmerk.process.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import nl.waarmerk.register.event.EventJson;
import org.jspecify.annotations.Nullable;

/// One line for each event, by time within its case: UTF-8, CRLF, a first line of names ([Column]).
/// Times are UTC in milliseconds (`2026-03-02T09:00:00.000Z`); what is absent is empty. Texts are
/// guarded ([FormulaGuard]).
public record Csv(CsvDialect dialect) implements Export {
    @Override
    public String mediaType() {
        return "text/csv; charset=utf-8; header=present";
    }

    @Override
    public String suffix() {
        return "csv";
    }

    @Override
    public long rows(CasesInOrder cases, OutputStream out) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, UTF_8), 1 << 16);
        text.write(dialect.start());
        long rows = lines(cases, text);
        text.flush();
        return rows;
    }

    private long lines(CasesInOrder cases, Writer text) throws IOException {
        var csv =
                CsvWriter.builder()
                        .fieldSeparator(dialect.separator())
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(text);
        csv.writeRecord(Column.titles());
        long rows = 0;
        while (cases.hasNext()) {
            var log = cases.next();
            for (var event : CasesInOrder.all(log)) {
                var line = csv.writeRecord();
                var row = new Row(log, event);
                for (var column : Column.ALL) line.writeField(shown(column.of(row)));
                line.endRecord();
                rows++;
            }
        }
        csv.flush();
        return rows;
    }

    private static @Nullable String shown(@Nullable Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> FormulaGuard.guarded(text);
            case Cell.Whole(var number) -> Long.toString(number);
            case Cell.Moment(var at) -> EventJson.instant(at);
            case null -> null;
        };
    }
}
