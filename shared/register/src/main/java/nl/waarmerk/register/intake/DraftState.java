package nl.waarmerk.register.intake;

import java.util.Locale;

/// What a draft waits for: a person, or nothing any more.
public enum DraftState {
    WAITING,
    ACCEPTED,
    REJECTED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
