package nl.waarmerk.lookup.answer;

import java.time.Instant;
import java.time.LocalDate;
import nl.waarmerk.register.json.Json;
import org.jspecify.annotations.Nullable;

/// The two times of a read: the day that is asked about, and when the register knew (`null`: all that is known).
public record Moment(LocalDate asOf, @Nullable Instant knownAt) {
    /// Every read echoes its times; with the lowered `knownAt` the answer never changes.
    public Json.Obj echo(Json.Obj answer) {
        return answer.with("asOf", asOf.toString()).with("knownAt", knownAt == null ? null : knownAt.toString());
    }
}
