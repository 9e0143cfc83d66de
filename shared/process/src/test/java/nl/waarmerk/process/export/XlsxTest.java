package nl.waarmerk.process.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class XlsxTest {
    private static final byte[] BOOK = SmallLog.written(new Xlsx(), SmallLog.cases());

    @Test
    void a_time_is_a_date_of_the_spreadsheet_on_the_clock_of_amsterdam() throws Exception {
        var cells = cells(BOOK);
        assertThat(text(cells, "M1")).isEqualTo("time (Europe/Amsterdam)");
        // 29 March 2026, 03:30, in the first hour of summer: days since 30 December 1899.
        assertThat(Double.parseDouble(text(cells, "M4"))).isEqualTo(46110 + 3.5 / 24);
        assertThat(format(text(BOOK, "xl/styles.xml"), cell(cells, "M4")))
                .isEqualTo("yyyy-mm-dd hh:mm:ss.000");
    }

    @Test
    void a_number_is_a_number_and_a_text_is_never_a_formula() throws Exception {
        var cells = cells(BOOK);
        assertThat(cell(cells, "T7").getAttribute("t")).isIn("", "n");
        assertThat(text(cells, "T7")).isEqualTo("8");
        assertThat(cell(cells, "I2").getAttribute("t")).isEqualTo("inlineStr");
        assertThat(text(cells, "I2")).isEqualTo("-1");
        assertThat(document(BOOK, "xl/worksheets/sheet1.xml").getElementsByTagName("f").getLength())
                .isZero();
    }

    @Test
    void each_event_is_a_row_below_the_titles() throws Exception {
        var rows = document(BOOK, "xl/worksheets/sheet1.xml").getElementsByTagName("row");
        assertThat(rows.getLength()).isEqualTo(9);
        var titles = cells(BOOK);
        assertThat(text(titles, "A1") + text(titles, "Y1")).isEqualTo("caserevoked");
    }

    @Test
    void of_equal_logs_the_sheets_are_equal() throws Exception {
        var again = SmallLog.written(new Xlsx(), SmallLog.cases());
        assertThat(text(again, "xl/worksheets/sheet1.xml"))
                .isEqualTo(text(BOOK, "xl/worksheets/sheet1.xml"));
    }

    @Test
    void more_events_than_a_sheet_holds_are_refused_with_what_to_do() {
        var cases = new CasesInOrder(SomeCases.all().iterator());
        assertThatThrownBy(() -> Xlsx.rows(cases, OutputStream.nullOutputStream(), 2_000))
                .isInstanceOf(TooManyEvents.class)
                .hasMessageContaining("2000 events at most: take CSV or NDJSON");
        assertThat(Xlsx.MOST_EVENTS).isEqualTo(1_048_575);
    }

    private static Map<String, Element> cells(byte[] book) throws Exception {
        var found = document(book, "xl/worksheets/sheet1.xml").getElementsByTagName("c");
        var cells = new HashMap<String, Element>();
        for (int i = 0; i < found.getLength(); i++)
            if (found.item(i) instanceof Element cell) cells.put(cell.getAttribute("r"), cell);
        return cells;
    }

    private static Element cell(Map<String, Element> cells, String at) {
        return Objects.requireNonNull(cells.get(at), at);
    }

    private static String text(Map<String, Element> cells, String at) {
        return cell(cells, at).getTextContent();
    }

    /// The format that the cell's style points at.
    private static String format(String styles, Element cell) throws Exception {
        var document = parsed(styles);
        var cellXfs = (Element) document.getElementsByTagName("cellXfs").item(0);
        var style =
                (Element)
                        cellXfs.getElementsByTagName("xf")
                                .item(Integer.parseInt(cell.getAttribute("s")));
        var formats = document.getElementsByTagName("numFmt");
        for (int i = 0; i < formats.getLength(); i++)
            if (formats.item(i) instanceof Element one
                    && one.getAttribute("numFmtId").equals(style.getAttribute("numFmtId")))
                return one.getAttribute("formatCode");
        throw new AssertionError("no format " + style.getAttribute("numFmtId"));
    }

    private static Document document(byte[] book, String part) throws Exception {
        return parsed(text(book, part));
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)));
    }

    /// By the zip's directory, as spreadsheets do: the library leaves sizes out of the entries.
    private static String text(byte[] book, String part) throws IOException {
        var file = Files.createTempFile("book", ".xlsx");
        try {
            Files.write(file, book);
            try (var zip = new ZipFile(file.toFile())) {
                return new String(zip.getInputStream(zip.getEntry(part)).readAllBytes(), UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }
}
