package nl.waarmerk.register.event;

import java.time.LocalDate;
import nl.waarmerk.register.institution.Phase;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;

/// A participation goes on in another phase of its pilot.
public record ParticipationMoved(int participation, Phase phase, LocalDate from)
        implements InstitutionPayload {
    @Override
    public String type() {
        return "participation-moved";
    }

    @Override
    public LocalDate effectiveFrom() {
        return from;
    }

    @Override
    public Json.Obj json() {
        return Json.obj()
                .with("participation", participation)
                .with("phase", phase.code())
                .with("from", from.toString());
    }

    public static ParticipationMoved read(Reading in) {
        var participation = in.integer("participation");
        var phase = in.value("phase", Phase::new, "the short name of a phase");
        var from = in.date("from");
        return new ParticipationMoved(participation.get(), phase.get(), from.get());
    }
}
