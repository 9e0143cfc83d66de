package nl.waarmerk.process.model;

import java.time.LocalDate;
import java.util.Set;
import nl.waarmerk.register.institution.Sector;
import org.jspecify.annotations.Nullable;

/// One version of the agreed process. `framework` absent: for cases whose programme has no decision
/// yet. `from`: the first day on which a case may begin under it.
public record ProcessModel(
        String id,
        Set<Sector> sectors,
        @Nullable String framework,
        LocalDate from,
        CaseModel programme,
        CaseModel cohort,
        String source) {
    public ProcessModel {
        sectors = Set.copyOf(sectors);
    }

    public CaseModel of(CaseKind kind) {
        return switch (kind) {
            case PROGRAMME -> programme;
            case COHORT -> cohort;
        };
    }
}
