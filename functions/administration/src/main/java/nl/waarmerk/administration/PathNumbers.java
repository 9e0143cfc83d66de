package nl.waarmerk.administration;

import java.util.function.Function;
import nl.waarmerk.http.Problem;
import nl.waarmerk.register.identity.AccreditationId;
import nl.waarmerk.register.identity.EventId;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.intake.DraftId;

/// Numbers in a path: one that is not well formed names nothing, and is 404 like one that is not
/// known.
final class PathNumbers {
    private static final int LONGEST_KID = 400;

    private PathNumbers() {}

    static InstitutionId institution(String text) {
        return parsed(text, InstitutionId::parse);
    }

    static ProgrammeNumber programme(String text) {
        return parsed(text, ProgrammeNumber::parse);
    }

    static AccreditationId accreditation(String text) {
        return parsed(text, AccreditationId::parse);
    }

    static DraftId draft(String text) {
        return parsed(text, DraftId::parse);
    }

    static EventId event(String text) {
        return parsed(text, EventId::parse);
    }

    /// The number of an event within its record: what a participation and a linked name are known
    /// by.
    static int ordinal(String text) {
        return parsed(text, PathNumbers::plainDigits);
    }

    static String kid(String text) {
        boolean possible =
                !text.isBlank()
                        && text.length() <= LONGEST_KID
                        && text.chars().noneMatch(c -> c < 0x20 || Character.isSurrogate((char) c));
        if (!possible) throw Problem.notFound("The institution has no such key.");
        return text;
    }

    private static int plainDigits(String text) {
        if (!text.matches("[1-9][0-9]{0,8}"))
            throw new IllegalArgumentException("an event's number within its record looks like 7");
        return Integer.parseInt(text);
    }

    private static <T> T parsed(String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound("This address names nothing: " + e.getMessage() + ".");
        }
    }
}
