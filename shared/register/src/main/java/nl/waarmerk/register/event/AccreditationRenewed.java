package nl.waarmerk.register.event;

import java.time.LocalDate;
import nl.waarmerk.register.accreditation.Decision;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;

/// A further decision on the same accreditation, with a period of its own.
public record AccreditationRenewed(int accreditation, Decision decision)
        implements DecisionPayload {
    @Override
    public String type() {
        return "accreditation-renewed";
    }

    @Override
    public LocalDate effectiveFrom() {
        return decision.validFrom();
    }

    @Override
    public Json.Obj json() {
        return Json.obj().with("accreditation", accreditation).with("decision", decision.json());
    }

    public static AccreditationRenewed read(Reading in) {
        var accreditation = in.integer("accreditation");
        var decision = in.object("decision", Decision::read);
        return new AccreditationRenewed(accreditation.get(), decision.get());
    }
}
