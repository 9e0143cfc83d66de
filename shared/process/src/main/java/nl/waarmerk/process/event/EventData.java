package nl.waarmerk.process.event;

import java.util.regex.Pattern;
import nl.waarmerk.register.event.ReasonGiven;
import nl.waarmerk.register.json.Reading;
import org.jspecify.annotations.Nullable;

/// The `data` of an event: which members it has follows from its type.
record EventData(What what, Doing doing, @Nullable String actorToken) {
    private static final Pattern OPAQUE = Pattern.compile("[\\x21-\\x7e]{1,64}");

    static EventData read(Reading in, @Nullable TypeName type, boolean posted) {
        var role = in.choice("role", Doer.class, Doer::code);
        var outcome = in.optionalText("outcome", 40);
        var reason = in.optionalValue("reason", ReasonGiven::new, "a reason code");
        var receipt = in.optionalText("receipt", 64);
        var token =
                posted
                        ? in.optionalValue("actorToken", EventData::opaque, "an opaque token")
                        : in.optionalText("person", 64);
        var what = what(in, type);
        var doing =
                new Doing(
                        role.get(),
                        outcome.orNull(),
                        reason.orNull(),
                        posted ? null : token.orNull(),
                        receipt.orNull());
        return new EventData(what, doing, posted ? token.orNull() : null);
    }

    private static What what(Reading in, @Nullable TypeName type) {
        return switch (type == null ? "" : type.what()) {
            case "started" -> new What.Happened(Change.STARTED);
            case "completed" -> new What.Happened(Change.COMPLETED);
            case "returned" -> new What.Happened(Change.RETURNED);
            case "corrected" -> {
                var corrects = in.text("corrects", 200);
                var instead = in.optionalValue("as", EventData::change, "what happened");
                yield new What.Corrects(corrects.get(), instead.orNull());
            }
            case "observed" -> new What.Observed(in.object("counts", Counts::read).get());
            default -> throw new IllegalArgumentException("its type is not known");
        };
    }

    private static Change change(String text) {
        for (var change : Change.values()) if (change.code().equals(text)) return change;
        throw new IllegalArgumentException("one of started, returned, completed");
    }

    private static String opaque(String text) {
        if (!OPAQUE.matcher(text).matches())
            throw new IllegalArgumentException("1 to 64 visible ASCII characters");
        return text;
    }
}
