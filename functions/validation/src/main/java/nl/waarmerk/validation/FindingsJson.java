package nl.waarmerk.validation;

import java.util.List;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.verdict.Authenticity;
import nl.waarmerk.register.verdict.Expiry;
import nl.waarmerk.register.verdict.Reason;
import nl.waarmerk.register.verdict.ReasonCode;
import nl.waarmerk.register.verdict.ReasonJson;
import nl.waarmerk.register.verdict.Status;
import nl.waarmerk.register.verdict.Verdict;

/// Each finding with its own outcome and reasons.
final class FindingsJson {
    private FindingsJson() {}

    static Json.Obj of(Verdict verdict) {
        return Json.obj()
                .with(
                        "accreditation",
                        finding(
                                verdict.accreditation().outcome().name(),
                                verdict.accreditation().reasons()))
                .with("authenticity", authenticity(verdict.claim().authenticity()))
                .with("status", status(verdict.claim().status()))
                .with("expiry", expiry(verdict.expiry()))
                // Completeness is a matter of drafts; of an issued credential it changes nothing
                // and is not looked at.
                .with("completeness", finding("NOT_CHECKED", List.of()));
    }

    private static Json.Obj authenticity(Authenticity authenticity) {
        return switch (authenticity) {
            case Authenticity.Confirmed c -> finding("CONFIRMED", List.of());
            case Authenticity.Vouched v -> finding("VOUCHED", List.of());
            case Authenticity.NotChecked n -> finding("NOT_CHECKED", n.reasons());
            case Authenticity.Refuted r -> finding("REFUTED", r.reasons());
        };
    }

    private static Json.Obj status(Status status) {
        return switch (status) {
            case Status.Active a -> finding("ACTIVE", List.of());
            case Status.NoneDeclared n ->
                    finding("NONE_DECLARED", List.of(Reason.of(ReasonCode.STATUS_NONE_DECLARED)));
            case Status.Vouched v -> finding("VOUCHED", List.of());
            case Status.NotChecked n -> finding("NOT_CHECKED", n.reasons());
            case Status.Revoked r -> finding("REVOKED", r.reasons());
        };
    }

    private static Json.Obj expiry(Expiry expiry) {
        return switch (expiry) {
            case Expiry.None n -> finding("NONE", List.of());
            case Expiry.Current c -> finding("CURRENT", List.of());
            case Expiry.Expired e -> finding("EXPIRED", e.reasons());
        };
    }

    private static Json.Obj finding(String outcome, List<Reason> reasons) {
        return Json.obj().with("outcome", outcome).with("reasons", ReasonJson.list(reasons));
    }
}
