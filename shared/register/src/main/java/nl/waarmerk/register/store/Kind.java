package nl.waarmerk.register.store;

import java.util.Locale;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.identity.RecordId;

/// The two kinds of record.
public enum Kind {
    INSTITUTION,
    PROGRAMME;

    public static Kind of(RecordId id) {
        return switch (id) {
            case InstitutionId institution -> INSTITUTION;
            case ProgrammeNumber programme -> PROGRAMME;
        };
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
