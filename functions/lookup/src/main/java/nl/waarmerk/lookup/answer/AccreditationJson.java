package nl.waarmerk.lookup.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import nl.waarmerk.register.accreditation.Decision;
import nl.waarmerk.register.event.AccreditationGranted;
import nl.waarmerk.register.history.Accreditation;
import nl.waarmerk.register.history.Standing;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.verdict.ReasonCode;
import nl.waarmerk.register.verdict.ReasonJson;

/// An accreditation on a day: its state, and the decision that holds (or is to hold).
public final class AccreditationJson {
    private AccreditationJson() {}

    public static Json.Obj of(Accreditation accreditation, LocalDate day) {
        var standing = accreditation.on(day);
        var id = accreditation.id();
        return Json.obj()
                .with("id", id.text())
                .with("programme", id.programme().text())
                .with("institution", id.programme().institution().text())
                .with("state", AccreditationState.of(standing).code())
                .with("decision", decision(standing).json())
                .with("attention", attention(standing));
    }

    public static Decision decision(Standing standing) {
        return switch (standing) {
            case Standing.InForce inForce -> inForce.content();
            case Standing.NotInForce not -> not.content();
            case Standing.NotBegun notBegun -> firstDecision(notBegun.accreditation());
        };
    }

    private static Decision firstDecision(Accreditation accreditation) {
        for (var segment : accreditation.decisions())
            if (segment.payload() instanceof AccreditationGranted granted)
                return granted.decision();
        throw new IllegalStateException(
                "an accreditation begins with a grant: " + accreditation.id());
    }

    private static Json attention(Standing standing) {
        var codes = new ArrayList<ReasonCode>(2);
        if (standing instanceof Standing.InForce inForce) {
            if (inForce.underConditions()) codes.add(ReasonCode.ACCREDITATION_UNDER_CONDITIONS);
            if (inForce.teachOut()) codes.add(ReasonCode.ACCREDITATION_TEACH_OUT);
        }
        return Json.list(codes, ReasonJson::plain);
    }
}
