package nl.waarmerk.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import nl.waarmerk.register.intake.RowFault;
import nl.waarmerk.register.json.Fault;
import nl.waarmerk.register.json.Malformed;

/// A CSV file (RFC 4180): UTF-8, a first line of titles ([Column]), commas or, as spreadsheets in
/// the Netherlands write it, semicolons.
final class CsvSheet {
    private final CsvTitles titles;
    private final List<Row> rows = new ArrayList<>();
    private final List<RowFault> unreadable = new ArrayList<>();

    private CsvSheet(CsvTitles titles) {
        this.titles = titles;
    }

    static Sheet read(byte[] body) {
        var text = decoded(body);
        try (var csv =
                CsvReader.builder()
                        .fieldSeparator(separator(text))
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text)) {
            return read(csv.iterator());
        } catch (CsvParseException e) {
            // What a quote begins reaches to the next one: nothing after it can be relied on.
            throw refused(
                    "csv.malformed",
                    "a quote is not closed, or text follows a closing one: write quotes within a"
                            + " field twice");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sheet read(Iterator<CsvRecord> records) {
        if (!records.hasNext())
            throw refused("csv.empty", "a line of titles and a line for each badge class expected");
        var sheet = new CsvSheet(CsvTitles.read(records.next().getFields()));
        for (int number = 2; records.hasNext(); number++) {
            Sheet.refuseMore(number - 1);
            sheet.add(number, records.next());
        }
        return new Sheet(sheet.rows, sheet.unreadable);
    }

    private void add(int number, CsvRecord line) {
        int expected = titles.names().size();
        if (line.getFieldCount() != expected) {
            unreadable.add(
                    new RowFault(
                            number,
                            "",
                            "row.columns",
                            line.getFieldCount() + " fields",
                            "give it "
                                    + expected
                                    + " fields, as the line of titles has; put quotes around a text"
                                    + " with the separator in it"));
            return;
        }
        var cells = new HashMap<String, String>();
        for (int i = 0; i < expected; i++) cells.put(titles.names().get(i), line.getField(i));
        rows.add(new Row(number, cells));
    }

    private static String decoded(byte[] body) {
        try {
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw refused("csv.encoding", "the file is not UTF-8: save it as 'CSV UTF-8'");
        }
    }

    private static char separator(String text) {
        var titles = text.lines().findFirst().orElse("");
        return titles.indexOf(';') >= 0 && titles.indexOf(',') < 0 ? ';' : ',';
    }

    private static Malformed refused(String code, String detail) {
        return new Malformed(List.of(new Fault("", code, detail)));
    }
}
