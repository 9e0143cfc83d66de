package nl.waarmerk.process.published;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.waarmerk.process.log.CaseLog;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;

/// A quarter's table and, never public, all that had been counted by its end: what was learned of
/// that time afterwards is in the next table, as a part of its increase. Computed once, never anew.
public record Publication(PublishedQuarter table, Totals upTo) {
    /// The first one; what was counted before its quarter is in no table.
    public static Publication first(Quarter quarter, List<CaseLog> cases, LocalDate today) {
        refuseOpen(quarter, today);
        var before = Totals.before(Objects.requireNonNull(quarter.days().from()), cases);
        return of(quarter, before, cases, List.of());
    }

    /// The one after `earlier`, which are all there are, oldest first.
    public static Publication next(
            List<Publication> earlier, List<CaseLog> cases, LocalDate today) {
        var last = earlier.getLast();
        var quarter = last.table().quarter().next();
        refuseOpen(quarter, today);
        return of(quarter, last.upTo(), cases, earlier.stream().map(Publication::table).toList());
    }

    private static void refuseOpen(Quarter quarter, LocalDate today) {
        if (!quarter.closedOn(today))
            throw new IllegalArgumentException(quarter.text() + " is not over on " + today);
    }

    private static Publication of(
            Quarter quarter, Totals before, List<CaseLog> cases, List<PublishedQuarter> earlier) {
        var upTo = Totals.before(Objects.requireNonNull(quarter.days().until()), cases);
        var cells = new ArrayList<Cell>();
        for (var sector : Sector.values()) {
            long awards = more(before, upTo, sector, Measure.AWARDS);
            long claims = more(before, upTo, sector, Measure.CLAIMS);
            long recognitions = more(before, upTo, sector, Measure.RECOGNITIONS);
            boolean claimsToo = Discretion.after(earlier, sector).allowsClaims(awards, claims);
            cells.add(cell(sector, Measure.AWARDS, awards, Discretion.enough(awards)));
            cells.add(cell(sector, Measure.CLAIMS, claims, claimsToo));
            cells.add(
                    cell(
                            sector,
                            Measure.RECOGNITIONS,
                            recognitions,
                            Discretion.enough(recognitions)));
        }
        return new Publication(new PublishedQuarter(quarter, cells), upTo);
    }

    private static long more(Totals before, Totals upTo, Sector sector, Measure measure) {
        return upTo.of(sector, measure) - before.of(sector, measure);
    }

    private static Cell cell(Sector sector, Measure measure, long count, boolean shown) {
        return new Cell(sector, measure, shown ? count : null);
    }

    /// As it is stored; nothing here may change what it writes.
    public Json.Obj json() {
        return Json.obj().with("table", table.json()).with("upTo", upTo.json());
    }

    public static Publication read(Json stored) {
        return Reading.whole(
                stored,
                in -> {
                    var table = in.object("table", PublishedQuarter::read);
                    var upTo = in.object("upTo", Totals::read);
                    return new Publication(table.get(), upTo.get());
                });
    }
}
