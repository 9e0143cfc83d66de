package nl.waarmerk.register.draft;

import java.util.List;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.verdict.AccreditationFinding;
import nl.waarmerk.register.verdict.Reason;
import nl.waarmerk.register.verdict.ReasonJson;

/// The parts of an answer about a draft that no verdict has: every reason with its `fix`.
public final class ReadinessJson {
    private ReadinessJson() {}

    public static Json.Obj summary(Readiness readiness) {
        return Fixes.summary(readiness.outcome());
    }

    public static Json.Obj accreditation(AccreditationFinding finding) {
        return finding(finding.outcome().name(), Json.list(finding.reasons(), r -> fixed(r)));
    }

    public static Json.Obj completeness(List<Miss> misses) {
        return finding(
                misses.isEmpty() ? "COMPLETE" : "INCOMPLETE",
                Json.list(misses, ReadinessJson::missed));
    }

    private static Json.Obj fixed(Reason reason) {
        return ReasonJson.of(reason).with("fix", Fixes.of(reason));
    }

    private static Json.Obj missed(Miss miss) {
        var reason = ReasonJson.of(miss.reason());
        return (switch (miss) {
                    case Miss.Element(var element, _) -> reason.with("element", element.number());
                    case Miss.Rule(var rule, _, _) -> reason.with("rule", rule.id());
                    case Miss.NoFramework _ -> reason;
                    case Miss.Profile(_, var keyword, _) -> reason.with("keyword", keyword);
                })
                .with("fix", Fixes.of(miss));
    }

    private static Json.Obj finding(String outcome, Json.Arr reasons) {
        return Json.obj().with("outcome", outcome).with("reasons", reasons);
    }
}
