package nl.waarmerk.process.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import nl.waarmerk.process.log.CaseLog;

/// A form in which the log leaves the register.
public sealed interface Export permits Csv, Xlsx, Xes, Ocel, Ndjson {
    String mediaType();

    /// What a file's name ends with, without a dot.
    String suffix();

    /// Writes all these cases and leaves `out` open. They come in the order of their ids, each
    /// once; that they do not is a bug of the caller ([IllegalStateException]).
    default Written write(Iterator<CaseLog> cases, OutputStream out) throws IOException {
        var digested = new Digested(out);
        long rows = rows(new CasesInOrder(cases), digested);
        digested.flush();
        return digested.written(rows);
    }

    /// The number of events that were written.
    long rows(CasesInOrder cases, OutputStream out) throws IOException;
}
