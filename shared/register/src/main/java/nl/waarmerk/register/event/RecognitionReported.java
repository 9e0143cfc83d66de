package nl.waarmerk.register.event;

import java.time.LocalDate;
import java.util.Locale;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;
import org.jspecify.annotations.Nullable;

/// A receiving board's standing decision on this programme of another institution; never one
/// person's case.
public record RecognitionReported(
        InstitutionId by, LocalDate on, Outcome outcome, String scope, @Nullable ReasonGiven reason)
        implements ProgrammePayload {
    public enum Outcome {
        GRANTED,
        DENIED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public String type() {
        return "recognition-reported";
    }

    @Override
    public LocalDate effectiveFrom() {
        return on;
    }

    @Override
    public Json.Obj json() {
        return Json.obj()
                .with("by", by.text())
                .with("on", on.toString())
                .with("outcome", outcome.code())
                .with("scope", scope)
                .with("reason", reason == null ? null : reason.json());
    }

    public static RecognitionReported read(Reading in) {
        var by = in.value("by", InstitutionId::parse, "an institution number");
        var on = in.date("on");
        var outcome = in.choice("outcome", Outcome.class, Outcome::code);
        var scope = in.text("scope", 200);
        var reason = in.optionalObject("reason", ReasonGiven::read);
        return new RecognitionReported(
                by.get(), on.get(), outcome.get(), scope.get(), reason.orNull());
    }
}
