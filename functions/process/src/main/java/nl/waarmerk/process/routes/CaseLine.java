package nl.waarmerk.process.routes;

import java.util.ArrayList;
import java.util.List;
import nl.waarmerk.process.conformance.Conformance;
import nl.waarmerk.process.conformance.Finding;
import nl.waarmerk.process.course.Course;
import nl.waarmerk.process.figure.Audit;
import nl.waarmerk.register.event.EventJson;
import nl.waarmerk.register.json.Json;

/// One case in a list: where it stands, and how much in it was not as agreed.
record CaseLine(Course course, Conformance conformance) {
    static List<CaseLine> of(Audit audit) {
        var lines = new ArrayList<CaseLine>();
        for (int i = 0; i < audit.courses().size(); i++)
            lines.add(new CaseLine(audit.courses().get(i), audit.findings().get(i)));
        return lines;
    }

    String key() {
        return course.id().text();
    }

    CaseState state() {
        return course.open() ? CaseState.OPEN : CaseState.FINISHED;
    }

    Json.Obj json() {
        var facts = course.log().facts();
        var last =
                course.log().events().isEmpty()
                        ? course.log().observations()
                        : course.log().events();
        var step = course.openStep().map(open -> open.rule().stage().code()).orElse(null);
        return Json.obj()
                .with("id", course.id().text())
                .with("kind", course.kind().code())
                .with("institution", facts.institution().text())
                .with("sector", facts.sector().code())
                .with("framework", facts.framework())
                .with("accreditation", facts.accreditation())
                .with("model", course.agreed().id())
                .with("state", state().code())
                .with("step", step)
                .with("beganAt", EventJson.instant(course.began().at()))
                .with("lastEventAt", EventJson.instant(last.getLast().time()))
                .with("clocks", course.clocks().json())
                .with("findings", conformance.findings().stream().filter(Finding::judged).count())
                .with(
                        "_links",
                        Json.obj()
                                .with(
                                        "self",
                                        Json.obj()
                                                .with("href", "/v1/cases/" + course.id().text())));
    }
}
