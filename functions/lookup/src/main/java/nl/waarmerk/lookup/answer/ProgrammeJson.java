package nl.waarmerk.lookup.answer;

import java.time.LocalDate;
import java.util.List;
import nl.waarmerk.register.event.RecognitionReported;
import nl.waarmerk.register.history.ProgrammeFacts;
import nl.waarmerk.register.history.Segment;
import nl.waarmerk.register.history.Version;
import nl.waarmerk.register.identity.EventId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.verdict.Accredited;
import nl.waarmerk.register.verdict.ReasonJson;

/// A programme on a day: the version that holds, whether it is accredited, and if not, why.
public final class ProgrammeJson {
    private ProgrammeJson() {}

    public static Json.Obj of(ProgrammeFacts facts, LocalDate day) {
        var current = facts.versionOn(day);
        var accredited = Accredited.on(day, facts);
        return Json.obj()
                .with("number", facts.number().text())
                .with("institution", facts.number().institution().text())
                .with("current", current.<Json>map(ProgrammeJson::version).orElse(new Json.Null()))
                .with("versions", Json.list(facts.versions(), v -> Json.of(v.number())))
                .with("identifiers", NameJson.list(facts.names()))
                .with(
                        "accreditations",
                        Json.list(facts.accreditations(), a -> AccreditationJson.of(a, day)))
                .with("accredited", accredited.reasons().isEmpty())
                .with("reasons", Json.list(accredited.reasons(), r -> ReasonJson.plain(r.code())))
                .with("leadsTo", leadsTo(current.map(v -> v.content().leadsTo()).orElse(List.of())))
                .with(
                        "recognitions",
                        Json.list(facts.recognitions(), s -> recognition(s, facts.number())));
    }

    public static Json.Obj version(Version version) {
        return Json.obj()
                .with("n", version.number())
                .with("from", version.content().from().toString())
                .with(version.content().json().without("leadsTo").without("from"));
    }

    public static Json leadsTo(List<ProgrammeNumber> numbers) {
        return Json.list(numbers, n -> Json.of(n.text()));
    }

    private static Json.Obj recognition(Segment segment, ProgrammeNumber number) {
        var report = (RecognitionReported) segment.payload();
        return Json.obj()
                .with("event", new EventId(number, segment.source()).text())
                .with(report.json());
    }
}
