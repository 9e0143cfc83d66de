package nl.waarmerk.register.intake;

import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;
import org.jspecify.annotations.Nullable;

/// One thing wrong with one row, where it stands, and what to do about it.
///
/// @param row as a spreadsheet counts: of a CSV file the line of names is row 1; of a JSON list the
///   first item is
/// @param column empty when the row as a whole cannot be read
/// @param found what stands there, at most 100 characters of it
public record RowFault(int row, String column, String code, @Nullable String found, String fix) {
    private static final int SHOWN = 100;

    public RowFault {
        if (found != null && found.length() > SHOWN) found = shortened(found);
    }

    /// Half a surrogate pair would be no text.
    private static String shortened(String text) {
        int end = Character.isHighSurrogate(text.charAt(SHOWN - 2)) ? SHOWN - 2 : SHOWN - 1;
        return text.substring(0, end) + "\u2026";
    }

    public Json.Obj json() {
        return Json.obj()
                .with("row", row)
                .with("column", column)
                .with("code", code)
                .with("found", found)
                .with("fix", fix);
    }

    public static RowFault read(Reading in) {
        var row = in.integer("row");
        var column = in.optional("column", RowFault::text, "a text");
        var code = in.text("code", 60);
        var found = in.optional("found", RowFault::text, "a text");
        var fix = in.text("fix", 500);
        return new RowFault(row.get(), column.or(""), code.get(), found.orNull(), fix.get());
    }

    private static String text(Json value) {
        if (value instanceof Json.Text(var text)) return text;
        throw new IllegalArgumentException("this is no text");
    }
}
