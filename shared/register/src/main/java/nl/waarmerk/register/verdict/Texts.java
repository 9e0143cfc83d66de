package nl.waarmerk.register.verdict;

import nl.waarmerk.register.json.Json;

/// What people read about a verdict, by key (`texts_nl`, `texts_en`).
public final class Texts {
    private static final Wording WORDING = Wording.of("texts");

    private Texts() {}

    public static Json.Obj both(String key) {
        return WORDING.both(key);
    }

    public static Json.Obj of(ReasonCode code) {
        return both(code.code());
    }

    public static Json.Obj summary(Verdict verdict) {
        return both("summary." + verdict.outcome() + "." + verdict.claim().basis());
    }
}
