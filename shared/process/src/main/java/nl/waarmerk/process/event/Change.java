package nl.waarmerk.process.event;

import java.util.Locale;

/// What became of a stage. Returned: it goes back to whoever handed it in.
public enum Change {
    STARTED,
    RETURNED,
    COMPLETED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
