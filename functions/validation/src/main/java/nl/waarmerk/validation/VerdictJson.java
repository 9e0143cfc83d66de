package nl.waarmerk.validation;

import java.time.LocalDate;
import java.util.List;
import nl.waarmerk.register.history.Segment;
import nl.waarmerk.register.history.Standing;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.verdict.AccreditationFinding;
import nl.waarmerk.register.verdict.Moment;
import nl.waarmerk.register.verdict.ReasonJson;
import nl.waarmerk.register.verdict.Stated;
import nl.waarmerk.register.verdict.Texts;
import nl.waarmerk.register.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/// A verdict as it is answered.
final class VerdictJson {
    private VerdictJson() {}

    static Json.Obj of(Verdict verdict) {
        var finding = verdict.accreditation();
        return Json.obj()
                .with("outcome", verdict.outcome().name())
                .with("basis", verdict.claim().basis().name())
                .with("summary", Texts.summary(verdict))
                .with("findings", FindingsJson.of(verdict))
                .with("attention", ReasonJson.list(verdict.attention()))
                .with("award", award(verdict.claim().award()))
                .with("programme", programme(finding))
                .with("institution", institution(finding, verdict.asOf()))
                .with("decision", decision(finding.standing()))
                .with("asOf", verdict.asOf().toString())
                .with("knownAt", verdict.knownAt() == null ? null : verdict.knownAt().toString())
                .with("register", register(finding));
    }

    static Json.@Nullable Obj award(@Nullable Stated<Moment> award) {
        return award == null
                ? null
                : Json.obj()
                        .with("date", award.value().day().toString())
                        .with("from", award.pointer());
    }

    static Json.@Nullable Obj programme(AccreditationFinding finding) {
        var programme = finding.programme();
        if (programme == null) return null;
        var version =
                finding.version() != null ? finding.version() : programme.versions().getFirst();
        return Json.obj()
                .with("number", programme.number().text())
                .with("title", version.content().title().json())
                .with("version", finding.version() == null ? null : Json.of(version.number()));
    }

    static Json.@Nullable Obj institution(AccreditationFinding finding, LocalDate asOf) {
        var institution = finding.institution();
        if (institution == null) return null;
        var name = institution.nameOn(asOf).orElseThrow();
        return Json.obj().with("id", institution.id().text()).with("name", name.json());
    }

    static Json.@Nullable Obj decision(@Nullable Standing standing) {
        var decided =
                switch (standing) {
                    case Standing.InForce inForce -> inForce.content();
                    case Standing.NotInForce not -> not.content();
                    case Standing.NotBegun notBegun -> null;
                    case null -> null;
                };
        if (decided == null || standing == null) return null;
        var until = decided.validUntil();
        return Json.obj()
                .with("accreditation", standing.accreditation().id().text())
                .with("framework", decided.framework())
                .with("body", decided.body())
                .with("decidedOn", decided.decidedOn().toString())
                .with("validFrom", decided.validFrom().toString())
                .with("validUntil", until == null ? null : until.toString())
                .with("identifier", decided.identifier());
    }

    static Json.Obj register(AccreditationFinding finding) {
        var programme = finding.programme();
        var institution = finding.institution();
        return Json.obj()
                .with("programmeEvent", programme == null ? null : latest(programme.known()))
                .with("institutionEvent", institution == null ? null : latest(institution.known()));
    }

    /// The last event that the answer could rest on, by its place in the log.
    private static Json.@Nullable Obj latest(List<Segment> known) {
        Segment latest = null;
        for (var segment : known)
            if (latest == null || segment.position() > latest.position()) latest = segment;
        return latest == null
                ? null
                : Json.obj().with("position", latest.position()).with("hash", latest.leaf().hex());
    }
}
