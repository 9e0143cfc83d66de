package nl.waarmerk.register.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.waarmerk.register.event.EventJson;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;

/// What became of an import when it was last run; kept for 30 days.
public record ImportReport(ImportId id, Instant madeAt, Tally tally, List<RowFault> faults) {
    private static final Duration KEPT = Duration.ofDays(30);

    public ImportReport {
        faults = List.copyOf(faults);
    }

    public Instant expiresAt() {
        return madeAt.plus(KEPT);
    }

    /// All but the faults themselves.
    public Json.Obj head() {
        return Json.obj()
                .with("id", id.text())
                .with("madeAt", EventJson.instant(madeAt))
                .with(tally.json())
                .with("errors", faults.size());
    }

    /// The number of faults that a stored head speaks of.
    public static int errors(Json head) {
        return head instanceof Json.Obj told
                        && told.get("errors").orElse(null) instanceof Json.Num(var number)
                ? number.intValueExact()
                : 0;
    }

    public static ImportReport read(Json head, List<RowFault> faults) {
        return Reading.whole(
                head,
                in -> {
                    var id = in.value("id", ImportId::parse, "an import's number");
                    var madeAt = in.value("madeAt", Instant::parse, "an instant");
                    var tally = Tally.read(in);
                    in.integer("errors");
                    return new ImportReport(id.get(), madeAt.get(), tally, faults);
                });
    }
}
