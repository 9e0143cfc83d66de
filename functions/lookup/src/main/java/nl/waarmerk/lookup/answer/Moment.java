package nl.waarmerk.lookup.answer;

import java.time.Instant;
import java.time.LocalDate;
import nl.waarmerk.register.json.Json;
import org.jspecify.annotations.Nullable;

/// The two times of a read: the day that is asked about, and when the register knew (`null`: all
/// that is known).
public record Moment(LocalDate asOf, @Nullable Instant knownAt) {
    /// With the lowered `knownAt` the answer never changes.
    public Json.Obj echo(Json.Obj answer) {
        return echoKnownAt(answer.with("asOf", asOf.toString()));
    }

    /// For what is shown of every day.
    public Json.Obj echoKnownAt(Json.Obj answer) {
        return answer.with("knownAt", knownAt == null ? null : knownAt.toString());
    }

    public boolean knows(Instant recordedAt) {
        return knownAt == null || !recordedAt.isAfter(knownAt);
    }

    /// As nothing could be known that the log did not have: not later than its head.
    public Moment loweredTo(Instant head) {
        return knownAt == null || !knownAt.isAfter(head) ? this : new Moment(asOf, head);
    }
}
