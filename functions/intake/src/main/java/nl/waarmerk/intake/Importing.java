package nl.waarmerk.intake;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.waarmerk.register.access.Caller;
import nl.waarmerk.register.intake.DraftStore;
import nl.waarmerk.register.intake.ImportId;
import nl.waarmerk.register.intake.ImportReport;
import nl.waarmerk.register.store.Kind;
import nl.waarmerk.register.store.RegisterStore;
import nl.waarmerk.register.time.Amsterdam;

/// Makes drafts of the rows that can be read, and a report of all. Run again it finds what it made.
@Singleton
final class Importing {
    private static final int MOST_INSTITUTIONS = 10_000;

    private final RegisterStore register;
    private final DraftStore drafts;
    private final InstantSource clock;

    Importing(RegisterStore register, DraftStore drafts, InstantSource clock) {
        this.register = register;
        this.drafts = drafts;
        this.clock = clock;
    }

    ImportReport run(Caller caller, ImportId id, Sheet sheet) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var institutions = register.all(Kind.INSTITUTION, MOST_INSTITUTIONS);
        var owner = new Owner(Directory.of(institutions, Amsterdam.dayOf(now)), caller);
        var sorted = new SortedRows();
        for (var fault : sheet.unreadable()) sorted.faulty(List.of(fault));
        for (var row : sheet.rows()) sorted.add(row, RowReading.of(row, owner, id));
        var report = sorted.report(id, now, register, drafts);
        drafts.keep(report);
        return report;
    }
}
