package nl.waarmerk.register.identity;

/// `<record>-<n>`: the n-th event of a record; n is its sort key in the ledger too.
public record EventId(RecordId record, int number) {
    public EventId {
        if (number < 1) throw new IllegalArgumentException("events are numbered from 1");
    }

    public static EventId parse(String text) {
        int at = text.lastIndexOf('-');
        try {
            if (at > 0) {
                var id =
                        new EventId(
                                RecordId.parse(text.substring(0, at)),
                                Integer.parseInt(text.substring(at + 1)));
                if (id.text().equals(text)) return id;
            }
        } catch (IllegalArgumentException e) {
            // told below, in one sentence for every way to be wrong
        }
        throw new IllegalArgumentException("an event looks like MCNL-0012-0003-7 or I-0012-7");
    }

    public String text() {
        return record.text() + "-" + number;
    }

    @Override
    public String toString() {
        return text();
    }
}
