package nl.waarmerk.lookup.catalogue;

import java.time.LocalDate;
import java.util.Locale;
import nl.waarmerk.lookup.answer.AccreditationState;
import nl.waarmerk.register.history.ProgrammeFacts;
import nl.waarmerk.register.verdict.Accredited;

/// A programme's accreditation on a day, in one word.
public enum ProgrammeStatus {
    ACCREDITED,
    NONE,
    NOT_YET_IN_FORCE,
    SUSPENDED,
    WITHDRAWN,
    ENDED,
    EXPIRED;

    static ProgrammeStatus of(ProgrammeFacts facts, LocalDate day) {
        var answering = Accredited.on(day, facts).answering();
        if (answering == null) return NONE;
        return switch (AccreditationState.of(answering)) {
            case IN_FORCE -> ACCREDITED;
            case NOT_YET_IN_FORCE -> NOT_YET_IN_FORCE;
            case SUSPENDED -> SUSPENDED;
            case WITHDRAWN -> WITHDRAWN;
            case ENDED -> ENDED;
            case EXPIRED -> EXPIRED;
        };
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
