package nl.waarmerk.process.routes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.waarmerk.process.figure.CohortFilter;
import nl.waarmerk.register.access.Caller;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.json.Reading;
import nl.waarmerk.register.time.Amsterdam;
import nl.waarmerk.register.time.Period;
import org.jspecify.annotations.Nullable;

/// Which export is to be made: the body of a command, with the names that the inline routes have in
/// their query.
record ExportOrder(Asked asked, ExportForm form, ExportForm.Dialect dialect) {
    static ExportOrder read(Caller caller, Reading in, Instant now) {
        var form = in.choice("format", ExportForm.class, ExportForm::code);
        var dialect = in.optionalValue("dialect", ExportOrder::dialect, "rfc4180 or excel");
        var institution =
                in.optionalValue("institution", InstitutionId::parse, "an institution number");
        var sector = in.optionalValue("sector", ExportOrder::sector, "hbo, wo or mbo");
        var framework = in.optionalText("framework", 40);
        var from = in.optionalDate("from");
        var until = in.optionalDate("until");
        var asOf = in.optionalDate("asOf");
        var knownAt = in.optionalValue("knownAt", Instant::parse, "an instant (UTC)");
        var filter =
                new CohortFilter(
                        Optional.ofNullable(institution.orNull())
                                .or(() -> Asked.own(caller))
                                .orElse(null),
                        sector.orNull(),
                        framework.orNull(),
                        new Period(from.orNull(), until.orNull()));
        return new ExportOrder(
                new Asked(caller, filter, asOf.or(today(now)), notInFuture(knownAt.orNull(), now)),
                form.get(),
                dialect.or(ExportForm.Dialect.RFC4180));
    }

    private static LocalDate today(Instant now) {
        return Amsterdam.dayOf(now);
    }

    private static @Nullable Instant notInFuture(@Nullable Instant knownAt, Instant now) {
        if (knownAt != null && knownAt.isAfter(now))
            throw new IllegalArgumentException("'knownAt' lies in the future");
        return knownAt;
    }

    private static ExportForm.Dialect dialect(String text) {
        for (var each : ExportForm.Dialect.values()) if (each.code().equals(text)) return each;
        throw new IllegalArgumentException("'" + text + "' is none of them");
    }

    private static Sector sector(String text) {
        for (var each : Sector.values()) if (each.code().equals(text)) return each;
        throw new IllegalArgumentException("'" + text + "' is none of them");
    }
}
