package nl.waarmerk.process.published;

import java.util.List;
import java.util.Objects;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;

/// The public table of one quarter: every sector and measure, without totals.
public record PublishedQuarter(Quarter quarter, List<Cell> cells) {
    public PublishedQuarter {
        cells = List.copyOf(cells);
        if (cells.stream().map(cell -> List.of(cell.sector(), cell.measure())).distinct().count()
                        != (long) Sector.values().length * Measure.values().length
                || cells.size() != Sector.values().length * Measure.values().length)
            throw new IllegalArgumentException("the table has each sector and measure once");
    }

    public Cell cell(Sector sector, Measure measure) {
        return cells.stream()
                .filter(cell -> cell.sector() == sector && cell.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    public Json.Obj json() {
        return Json.obj()
                .with("quarter", quarter.text())
                .with("from", Objects.requireNonNull(quarter.days().from()).toString())
                .with("until", Objects.requireNonNull(quarter.days().until()).toString())
                .with("leastPublished", Cell.LEAST)
                .with("cells", Json.list(cells, Cell::json));
    }

    static PublishedQuarter read(Reading in) {
        var quarter = in.value("quarter", Quarter::parse, "a quarter");
        in.date("from");
        in.date("until");
        in.integer("leastPublished");
        return new PublishedQuarter(quarter.get(), in.objects("cells", 100, Cell::read));
    }
}
