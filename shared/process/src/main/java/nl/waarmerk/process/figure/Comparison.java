package nl.waarmerk.process.figure;

import nl.waarmerk.register.json.Json;
import org.jspecify.annotations.Nullable;

/// A cohort beside the rest of its period and beside itself in as many days just before (absent
/// when the period is open).
public record Comparison(
        CohortFilter filter,
        ProcessFigures cohort,
        ProcessFigures rest,
        @Nullable ProcessFigures earlier) {
    public static Comparison of(Audit all, CohortFilter filter) {
        return new Comparison(
                filter,
                ProcessFigures.of(all.only(filter::includes)),
                ProcessFigures.of(all.only(filter::isOfTheRest)),
                filter.earlier()
                        .map(before -> ProcessFigures.of(all.only(before::includes)))
                        .orElse(null));
    }

    public Json.Obj json() {
        return Json.obj()
                .with("filter", filter.json())
                .with("cohort", cohort.json())
                .with("rest", rest.json())
                .with("earlier", earlier == null ? null : earlier.json());
    }
}
