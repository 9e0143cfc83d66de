package nl.waarmerk.register.event;

import java.time.LocalDate;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;
import org.jspecify.annotations.Nullable;

/// What every later decision on an accreditation has: on which one, from when, decided when, and
/// why.
public record Step(
        int accreditation,
        LocalDate effectiveFrom,
        LocalDate decidedOn,
        @Nullable ReasonGiven reason) {
    public Json.Obj json() {
        return Json.obj()
                .with("accreditation", accreditation)
                .with("effectiveFrom", effectiveFrom.toString())
                .with("decidedOn", decidedOn.toString())
                .with("reason", reason == null ? null : reason.json());
    }

    public static Step read(Reading in) {
        var accreditation = in.integer("accreditation");
        var effectiveFrom = in.date("effectiveFrom");
        var decidedOn = in.date("decidedOn");
        var reason = in.optionalObject("reason", ReasonGiven::read);
        return new Step(accreditation.get(), effectiveFrom.get(), decidedOn.get(), reason.orNull());
    }
}
