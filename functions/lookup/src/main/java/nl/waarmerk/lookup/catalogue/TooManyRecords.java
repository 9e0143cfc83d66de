package nl.waarmerk.lookup.catalogue;

/// There are more records than a search in memory can hold: an outage, told as such.
public final class TooManyRecords extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooManyRecords(int most) {
        super(
                "the register has more than "
                        + most
                        + " records of one kind: search is out of its depth");
    }
}
