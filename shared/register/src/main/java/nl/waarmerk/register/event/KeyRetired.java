package nl.waarmerk.register.event;

import java.time.LocalDate;
import java.util.Locale;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;

/// A key is no longer signed with. A rotated key stands for its earlier signatures, a compromised
/// one for none.
public record KeyRetired(String kid, Cause cause, LocalDate on) implements InstitutionPayload {
    public enum Cause {
        ROTATED,
        COMPROMISED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public String type() {
        return "key-retired";
    }

    @Override
    public LocalDate effectiveFrom() {
        return on;
    }

    @Override
    public Json.Obj json() {
        return Json.obj().with("kid", kid).with("cause", cause.code()).with("on", on.toString());
    }

    public static KeyRetired read(Reading in) {
        var kid = in.text("kid", 400);
        var cause = in.choice("cause", Cause.class, Cause::code);
        var on = in.date("on");
        return new KeyRetired(kid.get(), cause.get(), on.get());
    }
}
