package nl.waarmerk.process.event;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// One event of one case. `time` is when it happened, `recordedAt` when this log learned it; both
/// in milliseconds.
public record ProcessEvent(
        EventKey key,
        CaseId subject,
        Stage stage,
        What what,
        Instant time,
        Instant recordedAt,
        Doing doing) {
    public ProcessEvent {
        time = time.truncatedTo(ChronoUnit.MILLIS);
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MILLIS);
        if (what instanceof What.Corrects(var event, var ignored) && event.equals(key.id()))
            throw new IllegalArgumentException("an event does not correct itself");
    }

    public static final String TYPE = "nl.waarmerk.process.";

    /// `nl.waarmerk.process.<stage>.<what>`
    public String type() {
        return TYPE + stage.code() + "." + what.code();
    }

    /// The same event with another token of its person, or none.
    public ProcessEvent person(@Nullable String token) {
        return new ProcessEvent(key, subject, stage, what, time, recordedAt, doing.person(token));
    }
}
