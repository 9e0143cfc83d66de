package nl.waarmerk.register.identity;

/// `MCNL-0012-0003-A1`: the first accreditation of that programme.
public record AccreditationId(ProgrammeNumber programme, int sequence) {
    public AccreditationId {
        if (sequence < 1 || sequence > 9_999)
            throw new IllegalArgumentException("no accreditation number: " + sequence);
    }

    public static AccreditationId parse(String text) {
        int at = text.lastIndexOf("-A");
        try {
            if (at > 0) {
                var id =
                        new AccreditationId(
                                ProgrammeNumber.parse(text.substring(0, at)),
                                Integer.parseInt(text.substring(at + 2)));
                if (id.text().equals(text)) return id;
            }
        } catch (IllegalArgumentException e) {
            // told below, in one sentence for every way to be wrong
        }
        throw new IllegalArgumentException("an accreditation looks like MCNL-0012-0003-A1");
    }

    public String text() {
        return programme.text() + "-A" + sequence;
    }

    @Override
    public String toString() {
        return text();
    }
}
