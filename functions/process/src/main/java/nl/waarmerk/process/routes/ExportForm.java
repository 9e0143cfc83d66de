package nl.waarmerk.process.routes;

import java.util.Locale;
import nl.waarmerk.process.export.Csv;
import nl.waarmerk.process.export.CsvDialect;
import nl.waarmerk.process.export.Export;
import nl.waarmerk.process.export.Ndjson;
import nl.waarmerk.process.export.Ocel;
import nl.waarmerk.process.export.Xes;
import nl.waarmerk.process.export.Xlsx;

/// The forms in which the log can be asked for, by their names in addresses.
enum ExportForm {
    CSV,
    XLSX,
    XES,
    OCEL,
    NDJSON;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @param dialect of CSV alone
    Export export(Dialect dialect) {
        return switch (this) {
            case CSV -> new Csv(dialect == Dialect.EXCEL ? CsvDialect.EXCEL : CsvDialect.RFC_4180);
            case XLSX -> new Xlsx();
            case XES -> new Xes();
            case OCEL -> new Ocel();
            case NDJSON -> new Ndjson();
        };
    }

    enum Dialect {
        RFC4180,
        EXCEL;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
