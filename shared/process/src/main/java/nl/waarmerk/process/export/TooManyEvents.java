package nl.waarmerk.process.export;

/// The form cannot hold a log of this length; another can.
public final class TooManyEvents extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooManyEvents(int most) {
        super(
                "a sheet of a workbook holds "
                        + most
                        + " events at most: take CSV or NDJSON, or fewer cases");
    }
}
