package nl.waarmerk.lookup.answer;

import java.util.Locale;
import nl.waarmerk.register.history.Standing;

/// The state of an accreditation in one word; of several things that stand against it the gravest.
public enum AccreditationState {
    NOT_YET_IN_FORCE,
    IN_FORCE,
    SUSPENDED,
    WITHDRAWN,
    ENDED,
    EXPIRED;

    public static AccreditationState of(Standing standing) {
        return switch (standing) {
            case Standing.NotBegun notBegun -> NOT_YET_IN_FORCE;
            case Standing.InForce inForce -> IN_FORCE;
            case Standing.NotInForce not ->
                    switch (not.against().getFirst().why()) {
                        case WITHDRAWN, WITHDRAWN_RETROACTIVELY -> WITHDRAWN;
                        case ENDED -> ENDED;
                        case SUSPENDED -> SUSPENDED;
                        case EXPIRED -> EXPIRED;
                    };
        };
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
