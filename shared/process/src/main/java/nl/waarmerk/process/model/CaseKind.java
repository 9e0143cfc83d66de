package nl.waarmerk.process.model;

import java.util.Locale;
import nl.waarmerk.process.event.CaseId;

/// A programme on its way into the register, or one group of participants on theirs through it.
public enum CaseKind {
    PROGRAMME,
    COHORT;

    public static CaseKind of(CaseId id) {
        return id.cohort() == null ? PROGRAMME : COHORT;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
