package nl.waarmerk.intake;

import java.util.List;
import nl.waarmerk.http.Problem;
import nl.waarmerk.http.ProblemKind;
import nl.waarmerk.register.intake.RowFault;

/// What came: rows, and those that are none.
record Sheet(List<Row> rows, List<RowFault> unreadable) {
    static final int MOST_ROWS = 10_000;

    Sheet {
        rows = List.copyOf(rows);
        unreadable = List.copyOf(unreadable);
    }

    static void refuseMore(int rows) {
        if (rows > MOST_ROWS)
            throw Problem.of(
                    ProblemKind.TOO_LARGE,
                    "More than "
                            + MOST_ROWS
                            + " rows were sent: send them in several imports; what came before is known then.");
    }
}
