package nl.waarmerk.register.event;

import java.time.LocalDate;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;
import org.jspecify.annotations.Nullable;

/// A participation is over from a day on.
public record ParticipationClosed(int participation, LocalDate until, @Nullable ReasonGiven reason)
        implements InstitutionPayload {
    @Override
    public String type() {
        return "participation-closed";
    }

    @Override
    public LocalDate effectiveFrom() {
        return until;
    }

    @Override
    public Json.Obj json() {
        return Json.obj()
                .with("participation", participation)
                .with("until", until.toString())
                .with("reason", reason == null ? null : reason.json());
    }

    public static ParticipationClosed read(Reading in) {
        var participation = in.integer("participation");
        var until = in.date("until");
        var reason = in.optionalObject("reason", ReasonGiven::read);
        return new ParticipationClosed(participation.get(), until.get(), reason.orNull());
    }
}
