package nl.waarmerk.register.identity;

/// The number of a record, the unit of history: an institution or a programme.
public sealed interface RecordId permits InstitutionId, ProgrammeNumber {
    String text();

    /// The institution whose record this is, or to which the programme belongs.
    InstitutionId institution();

    /// The number that a counter gave it.
    int sequence();

    static RecordId parse(String text) {
        return text.startsWith("I-") ? InstitutionId.parse(text) : ProgrammeNumber.parse(text);
    }
}
