package nl.waarmerk.register.draft;

import java.util.Map;
import java.util.Objects;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.verdict.Reason;
import nl.waarmerk.register.verdict.Wording;

/// What to put where, or whom to turn to, so that a draft may be issued (`drafts_nl`, `drafts_en`).
final class Fixes {
    private static final Wording WORDING = Wording.of("drafts");

    private Fixes() {}

    static Json.Obj summary(Readiness.Outcome outcome) {
        return WORDING.both("summary." + outcome);
    }

    /// Of a reason in the accreditation.
    static Json.Obj of(Reason reason) {
        var place = Objects.requireNonNullElse(reason.pointer(), "");
        return WORDING.both(
                "fix." + reason.code().code(),
                Map.of(
                        "place",
                        place.isEmpty() ? "place.document" : place,
                        "expected",
                        Objects.requireNonNullElse(reason.expected(), "-")));
    }

    static Json.Obj of(Miss miss) {
        return switch (miss) {
            case Miss.Element(var element, var pointer) ->
                    WORDING.both(
                            "fix.element",
                            Map.of("what", "element." + element.number(), "place", pointer));
            case Miss.Rule rule -> WORDING.both("fix.rule." + rule.rule().id());
            case Miss.NoFramework none -> WORDING.both("fix.rule.none");
            case Miss.Profile(var pointer, var keyword, var expected) ->
                    WORDING.both(
                            keyword.equals("required") ? "fix.profile.required" : "fix.profile",
                            Map.of(
                                    "place", pointer.isEmpty() ? "place.document" : pointer,
                                    "keyword", keyword,
                                    "expected", expected));
        };
    }
}
