package nl.waarmerk.validation;

import java.util.ArrayList;
import java.util.List;
import nl.waarmerk.credentials.CredentialReading;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.verdict.Reason;
import nl.waarmerk.register.verdict.Verdict;

/// One item of a batch as it is answered: `index` is its place in what was sent, from 0.
final class BatchLine {
    private BatchLine() {}

    /// At most about 400 bytes, so that thousands fit one answer.
    static Json compact(int index, Verdict verdict) {
        var programme = verdict.accreditation().programme();
        return Json.obj()
                .with("index", index)
                .with("outcome", verdict.outcome().name())
                .with("accreditation", verdict.accreditation().outcome().name())
                .with("codes", Json.texts(codes(verdict)))
                .with("programme", programme == null ? null : programme.number().text());
    }

    static Json full(int index, Verdict verdict) {
        return Json.obj().with("index", index).with(VerdictJson.of(verdict));
    }

    /// The first fault: whoever wants all of them sends the item alone.
    static Json unreadable(int index, CredentialReading.Unreadable unreadable) {
        var error = Json.obj().with("code", unreadable.code().code());
        if (unreadable.faults().isEmpty()) error = error.with("detail", unreadable.detail());
        else {
            var first = unreadable.faults().getFirst();
            error = error.with("pointer", first.pointer()).with("detail", first.detail());
        }
        return Json.obj().with("index", index).with("error", error);
    }

    private static List<String> codes(Verdict verdict) {
        var reasons = new ArrayList<Reason>(verdict.accreditation().reasons());
        reasons.addAll(verdict.claim().authenticity().reasons());
        reasons.addAll(verdict.claim().status().reasons());
        reasons.addAll(verdict.expiry().reasons());
        return reasons.stream().map(reason -> reason.code().code()).distinct().toList();
    }
}
