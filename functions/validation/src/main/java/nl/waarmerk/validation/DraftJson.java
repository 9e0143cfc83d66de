package nl.waarmerk.validation;

import nl.waarmerk.register.draft.Readiness;
import nl.waarmerk.register.draft.ReadinessJson;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.verdict.ReasonJson;

/// An answer about a draft: a verdict's members where it shares them.
final class DraftJson {
    private DraftJson() {}

    static Json.Obj of(Readiness readiness) {
        var finding = readiness.accreditation();
        var until = readiness.readyUntil();
        var known = readiness.knownAt();
        return Json.obj()
                .with("outcome", readiness.outcome().name())
                .with("readyUntil", until == null ? null : until.toString())
                .with("summary", ReadinessJson.summary(readiness))
                .with(
                        "findings",
                        Json.obj()
                                .with("accreditation", ReadinessJson.accreditation(finding))
                                .with(
                                        "completeness",
                                        ReadinessJson.completeness(readiness.misses())))
                .with("attention", ReasonJson.list(readiness.attention()))
                .with("award", VerdictJson.award(readiness.award()))
                .with("programme", VerdictJson.programme(finding))
                .with("institution", VerdictJson.institution(finding, readiness.asOf()))
                .with("decision", VerdictJson.decision(finding.standing()))
                .with("asOf", readiness.asOf().toString())
                .with("knownAt", known == null ? null : known.toString())
                .with("register", VerdictJson.register(finding));
    }
}
