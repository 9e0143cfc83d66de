package nl.waarmerk.register.verdict;

import java.util.List;
import nl.waarmerk.register.json.Json;

/// A reason as it is answered: its code, what it says in both languages, and where it comes from.
public final class ReasonJson {
    private ReasonJson() {}

    public static Json.Obj plain(ReasonCode code) {
        return Json.obj().with("code", code.code()).with("text", Texts.of(code));
    }

    public static Json.Obj of(Reason reason) {
        return plain(reason.code())
                .with("pointer", reason.pointer())
                .with("expected", reason.expected())
                .with("found", reason.found());
    }

    public static Json list(List<Reason> reasons) {
        return Json.list(reasons, ReasonJson::of);
    }
}
