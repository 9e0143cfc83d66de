package nl.waarmerk.register.event;

import java.time.LocalDate;
import nl.waarmerk.register.institution.Phase;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;
import nl.waarmerk.register.time.Period;
import org.jspecify.annotations.Nullable;

/// An institution takes part in a pilot. Known by the number of this event.
public record ParticipationOpened(
        Phase pilot, Phase phase, LocalDate from, @Nullable LocalDate until)
        implements InstitutionPayload {
    public ParticipationOpened {
        Period.inOrder(from, until);
    }

    @Override
    public String type() {
        return "participation-opened";
    }

    @Override
    public LocalDate effectiveFrom() {
        return from;
    }

    @Override
    public Json.Obj json() {
        return Json.obj()
                .with("pilot", pilot.code())
                .with("phase", phase.code())
                .with("from", from.toString())
                .with("until", until == null ? null : until.toString());
    }

    public static ParticipationOpened read(Reading in) {
        var pilot = in.value("pilot", Phase::new, "the short name of a pilot");
        var phase = in.value("phase", Phase::new, "the short name of a phase");
        var from = in.date("from");
        var until = in.optionalDate("until");
        return new ParticipationOpened(pilot.get(), phase.get(), from.get(), until.orNull());
    }
}
