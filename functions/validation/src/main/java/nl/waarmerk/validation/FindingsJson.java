package nl.waarmerk.validation;

import java.util.List;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.verdict.Authenticity;
import nl.waarmerk.register.verdict.Expiry;
import nl.waarmerk.register.verdict.Reason;
import nl.waarmerk.register.verdict.ReasonJson;
import nl.waarmerk.register.verdict.Status;
import nl.waarmerk.register.verdict.Verdict;

/// Each finding with its own outcome and reasons.
final class FindingsJson {
    private FindingsJson() {}

    static Json.Obj of(Verdict verdict) {
        var accreditation = verdict.accreditation();
        var authenticity = verdict.claim().authenticity();
        var status = verdict.claim().status();
        var expiry = verdict.expiry();
        return Json.obj()
                .with(
                        "accreditation",
                        finding(accreditation.outcome().name(), accreditation.reasons()))
                .with("authenticity", finding(outcome(authenticity), authenticity.reasons()))
                .with("status", finding(outcome(status), status.reasons()))
                .with("expiry", finding(outcome(expiry), expiry.reasons()))
                // Completeness is a matter of drafts; of an issued credential it changes nothing
                // and is not looked at.
                .with("completeness", finding("NOT_CHECKED", List.of()));
    }

    private static String outcome(Authenticity authenticity) {
        return switch (authenticity) {
            case Authenticity.Confirmed c -> "CONFIRMED";
            case Authenticity.Vouched v -> "VOUCHED";
            case Authenticity.NotChecked n -> "NOT_CHECKED";
            case Authenticity.Refuted r -> "REFUTED";
        };
    }

    private static String outcome(Status status) {
        return switch (status) {
            case Status.Active a -> "ACTIVE";
            case Status.NoneDeclared n -> "NONE_DECLARED";
            case Status.Vouched v -> "VOUCHED";
            case Status.NotChecked n -> "NOT_CHECKED";
            case Status.Revoked r -> "REVOKED";
        };
    }

    private static String outcome(Expiry expiry) {
        return switch (expiry) {
            case Expiry.None n -> "NONE";
            case Expiry.Current c -> "CURRENT";
            case Expiry.Expired e -> "EXPIRED";
        };
    }

    private static Json.Obj finding(String outcome, List<Reason> reasons) {
        return Json.obj().with("outcome", outcome).with("reasons", ReasonJson.list(reasons));
    }
}
