package nl.waarmerk.process.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;
import nl.waarmerk.register.time.Amsterdam;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// A workbook of one sheet with the columns of [Column]. Times are dates of the spreadsheet: those
/// know no zone, so they are the wall clock in Amsterdam and their titles say so. A text is never a
/// formula here and stands as it is. The library writes into the workbook when it was made (of
/// equal logs the sheets are equal, the files are not) and leaves out how large the sheet and the
/// zip's entries are: a reader that streams must not trust them.
public record Xlsx() implements Export {
    /// A sheet's rows, less the titles.
    public static final int MOST_EVENTS = Worksheet.MAX_ROWS - 1;

    private static final Set<Column> TIMES = EnumSet.of(Column.TIME, Column.RECORDED_AT);

    /// Rows in memory before they are written.
    private static final int KEPT = 1_000;

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public String suffix() {
        return "xlsx";
    }

    /// More than [#MOST_EVENTS] are [TooManyEvents]; what was written by then is no workbook.
    @Override
    public long rows(CasesInOrder cases, OutputStream out) throws IOException {
        return rows(cases, out, MOST_EVENTS);
    }

    static long rows(CasesInOrder cases, OutputStream out, int most) throws IOException {
        try (var workbook = new Workbook(out, "Waarmerk", null)) {
            var sheet = workbook.newWorksheet("Events");
            titles(sheet);
            int rows = 0;
            while (cases.hasNext()) {
                var log = cases.next();
                for (var event : CasesInOrder.all(log)) {
                    if (rows == most) throw new TooManyEvents(most);
                    row(sheet, ++rows, new Row(log, event));
                    if (rows % KEPT == 0) sheet.flush();
                }
            }
            sheet.finish();
            return rows;
        }
    }

    private static void titles(Worksheet sheet) {
        for (int i = 0; i < Column.ALL.size(); i++) {
            var column = Column.ALL.get(i);
            var zone = TIMES.contains(column) ? " (Europe/Amsterdam)" : "";
            sheet.inlineString(0, i, column.title() + zone);
            sheet.style(0, i).bold().set();
        }
        sheet.freezePane(0, 1);
    }

    private static void row(Worksheet sheet, int at, Row row) {
        for (int i = 0; i < Column.ALL.size(); i++) cell(sheet, at, i, Column.ALL.get(i).of(row));
    }

    private static void cell(Worksheet sheet, int row, int column, @Nullable Cell cell) {
        switch (cell) {
            // Inline: a table of shared texts would hold every event's id in memory.
            case Cell.Text(var text) -> sheet.inlineString(row, column, text);
            case Cell.Whole(var number) -> sheet.value(row, column, number);
            case Cell.Moment(var at) -> {
                sheet.value(row, column, LocalDateTime.ofInstant(at, Amsterdam.ZONE));
                sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss.000").set();
            }
            case null -> {}
        }
    }
}
