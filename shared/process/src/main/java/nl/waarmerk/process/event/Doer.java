package nl.waarmerk.process.event;

import java.util.Locale;

/// In what role somebody acted; never who.
public enum Doer {
    INSTITUTION,
    /// The designated body that guarantees the final level.
    BODY,
    /// The register itself, or a coordinator for it.
    REGISTER,
    LEARNER,
    /// The board of another institution, which recognises or does not.
    RECEIVING_BOARD;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
