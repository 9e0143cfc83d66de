package nl.waarmerk.process.routes;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import nl.waarmerk.http.Query;
import nl.waarmerk.process.figure.CohortFilter;
import nl.waarmerk.process.log.Known;
import nl.waarmerk.register.access.Caller;
import nl.waarmerk.register.access.Role;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.time.Amsterdam;
import nl.waarmerk.register.time.Period;
import org.jspecify.annotations.Nullable;

/// Which cases are asked about, by whom, as of which day and as known when.
record Asked(Caller caller, CohortFilter filter, LocalDate asOf, @Nullable Instant knownAt) {
    static Asked read(Caller caller, Query query) {
        var institution =
                query.value("institution", InstitutionId::parse, "an institution number")
                        .or(() -> own(caller));
        var sector = query.choice("sector", Sector.class, Sector::code);
        var framework = query.text("framework", 40);
        var from = query.date("from").orElse(null);
        var until = query.date("until").orElse(null);
        if (from != null && until != null && !from.isBefore(until))
            query.fault("until", "query.value", "a day after 'from' is expected here");
        var period = from == null || until == null || from.isBefore(until);
        return new Asked(
                caller,
                new CohortFilter(
                        institution.orElse(null),
                        sector.orElse(null),
                        framework.orElse(null),
                        period ? new Period(from, until) : Period.ALWAYS),
                query.asOf(),
                query.knownAt().orElse(null));
    }

    /// For a question about one case: its times alone.
    static Asked times(Caller caller, Query query) {
        return new Asked(caller, CohortFilter.ALL, query.asOf(), query.knownAt().orElse(null));
    }

    /// What an institution asks about when it does not say.
    static Optional<InstitutionId> own(Caller caller) {
        return caller.role() == Role.INSTITUTION
                ? Optional.ofNullable(caller.tenant())
                : Optional.empty();
    }

    Known known() {
        return new Known(asOf, knownAt);
    }

    /// Until when open clocks have run: now, or the end of an earlier day.
    Instant until(InstantSource clock) {
        var now = clock.instant();
        var end = asOf.plusDays(1).atStartOfDay(Amsterdam.ZONE).toInstant();
        return end.isBefore(now) ? end : now;
    }

    /// What was asked, at the end of an answer.
    Json.Obj echoed(Json.Obj answer) {
        return answer.with("asOf", asOf.toString())
                .with("knownAt", knownAt == null ? null : knownAt.toString());
    }
}
