package nl.waarmerk.process.published;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.waarmerk.process.event.Change;
import nl.waarmerk.process.event.ProcessEvent;
import nl.waarmerk.process.event.Stage;
import nl.waarmerk.process.event.What;
import nl.waarmerk.process.log.CaseLog;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;
import nl.waarmerk.register.time.Amsterdam;

/// All that was counted before a day, per sector. Never public: from two of them everything
/// follows.
public record Totals(Map<Sector, Map<Measure, Long>> counts) {
    public Totals {
        var copy = new EnumMap<Sector, Map<Measure, Long>>(Sector.class);
        for (var sector : Sector.values()) {
            var measures = new EnumMap<Measure, Long>(Measure.class);
            for (var measure : Measure.values())
                measures.put(
                        measure, counts.getOrDefault(sector, Map.of()).getOrDefault(measure, 0L));
            copy.put(sector, Map.copyOf(measures));
        }
        counts = Map.copyOf(copy);
    }

    static Totals before(LocalDate day, List<CaseLog> cases) {
        var counts = new EnumMap<Sector, Map<Measure, Long>>(Sector.class);
        for (var sector : Sector.values()) counts.put(sector, new EnumMap<>(Measure.class));
        for (var log : cases) {
            var measures = counts.getOrDefault(log.facts().sector(), Map.of());
            for (var event : log.events())
                if (isRecognition(event) && isBefore(event, day))
                    measures.merge(Measure.RECOGNITIONS, 1L, Long::sum);
            log.observations().stream()
                    .filter(event -> isBefore(event, day))
                    .reduce((earlier, later) -> later)
                    .ifPresent(last -> observed(last, measures));
        }
        return new Totals(counts);
    }

    private static void observed(ProcessEvent last, Map<Measure, Long> measures) {
        if (!(last.what() instanceof What.Observed(var counts))) return;
        measures.merge(Measure.AWARDS, (long) counts.awarded(), Long::sum);
        measures.merge(Measure.CLAIMS, (long) counts.claimed(), Long::sum);
    }

    private static boolean isRecognition(ProcessEvent event) {
        return event.stage() == Stage.RECOGNITION
                && CaseLog.change(event) == Change.COMPLETED
                && "granted".equals(event.doing().outcome());
    }

    private static boolean isBefore(ProcessEvent event, LocalDate day) {
        return Amsterdam.dayOf(event.time()).isBefore(day);
    }

    long of(Sector sector, Measure measure) {
        return Objects.requireNonNull(Objects.requireNonNull(counts.get(sector)).get(measure));
    }

    Json.Obj json() {
        var json = Json.obj();
        for (var sector : Sector.values()) {
            var measures = Json.obj();
            for (var measure : Measure.values())
                measures = measures.with(measure.code(), of(sector, measure));
            json = json.with(sector.code(), measures);
        }
        return json;
    }

    static Totals read(Reading in) {
        var counts = new EnumMap<Sector, Map<Measure, Long>>(Sector.class);
        for (var sector : Sector.values())
            counts.put(sector, in.object(sector.code(), Totals::measures).get());
        return new Totals(counts);
    }

    private static Map<Measure, Long> measures(Reading in) {
        var measures = new EnumMap<Measure, Long>(Measure.class);
        for (var measure : Measure.values())
            measures.put(measure, in.number(measure.code()).get().longValueExact());
        return measures;
    }
}
