package nl.waarmerk.register.event;

import java.time.LocalDate;
import nl.waarmerk.register.accreditation.Decision;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;

/// A first decision: an accreditation begins.
public record AccreditationGranted(int accreditation, Decision decision)
        implements DecisionPayload {
    @Override
    public String type() {
        return "accreditation-granted";
    }

    @Override
    public LocalDate effectiveFrom() {
        return decision.validFrom();
    }

    @Override
    public Json.Obj json() {
        return Json.obj().with("accreditation", accreditation).with("decision", decision.json());
    }

    public static AccreditationGranted read(Reading in) {
        var accreditation = in.integer("accreditation");
        var decision = in.object("decision", Decision::read);
        return new AccreditationGranted(accreditation.get(), decision.get());
    }
}
