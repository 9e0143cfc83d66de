package nl.waarmerk.process.export;

/// How a table is laid out as text.
public enum CsvDialect {
    /// Commas, as RFC 4180 has it.
    RFC_4180(',', ""),
    /// Semicolons after a byte order mark: what a Dutch Excel opens by a double click.
    EXCEL(';', "\uFEFF");

    private final char separator;
    private final String start;

    CsvDialect(char separator, String start) {
        this.separator = separator;
        this.start = start;
    }

    char separator() {
        return separator;
    }

    String start() {
        return start;
    }
}
