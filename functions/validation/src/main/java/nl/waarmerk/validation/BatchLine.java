package nl.waarmerk.validation;

import java.util.LinkedHashSet;
import java.util.Set;
import nl.waarmerk.credentials.CredentialReading;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.verdict.ReasonCode;
import nl.waarmerk.register.verdict.Verdict;

/// One item of a batch as it is answered: `index` is its place in what was sent, from 0.
final class BatchLine {
    private BatchLine() {}

    /// At most about 400 bytes, so that thousands fit one answer. Written as text, since thousands
    /// are; nothing in it needs an escape.
    static void compact(int index, Verdict verdict, StringBuilder out) {
        var programme = verdict.accreditation().programme();
        out.append("{\"index\":").append(index);
        out.append(",\"outcome\":\"").append(verdict.outcome().name());
        out.append("\",\"accreditation\":\"").append(verdict.accreditation().outcome().name());
        out.append("\",\"codes\":[");
        var separator = "\"";
        for (var code : codes(verdict)) {
            out.append(separator).append(code.code()).append('"');
            separator = ",\"";
        }
        out.append(']');
        if (programme != null)
            out.append(",\"programme\":\"").append(programme.number().text()).append('"');
        out.append('}');
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

    /// Each once, where it first stands.
    private static Set<ReasonCode> codes(Verdict verdict) {
        var codes = new LinkedHashSet<ReasonCode>(2);
        for (var reason : verdict.accreditation().reasons()) codes.add(reason.code());
        for (var reason : verdict.claim().authenticity().reasons()) codes.add(reason.code());
        for (var reason : verdict.claim().status().reasons()) codes.add(reason.code());
        for (var reason : verdict.expiry().reasons()) codes.add(reason.code());
        return codes;
    }
}
