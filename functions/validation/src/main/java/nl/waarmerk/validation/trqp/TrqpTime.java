package nl.waarmerk.validation.trqp;

import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.waarmerk.register.time.Amsterdam;

/// RFC 3339 in UTC, written with Z and with nothing else (PR02: "using only Z").
///
/// @param text as it was written: an answer echoes it
record TrqpTime(String text, Instant at) {
    private static final Pattern FORM =
            Pattern.compile(
                    "\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)(\\.\\d{1,9})?Z");

    /// Throws IllegalArgumentException or DateTimeException for anything else.
    static TrqpTime parse(String text) {
        if (!FORM.matcher(text).matches())
            throw new IllegalArgumentException("it is not written so, in UTC with a Z");
        return new TrqpTime(text, Instant.parse(text));
    }

    /// The civil date on which accreditation is judged.
    LocalDate day() {
        return Amsterdam.dayOf(at);
    }
}
