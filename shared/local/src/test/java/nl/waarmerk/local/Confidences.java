package nl.waarmerk.local;

import static nl.waarmerk.register.access.Role.COORDINATOR;
import static nl.waarmerk.register.access.Role.INSTITUTION;

import nl.waarmerk.register.access.Role;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.testing.DemoDecision;
import nl.waarmerk.testing.Heard;

/// What the README's walkthroughs do, by people whose names are planted, with something planted in
/// whatever is said in confidence: texts, evidence, and what was proposed in vain.
final class Confidences {
    final Planted planted = new Planted();
    final Person coordinator = person(COORDINATOR, "pilot.example", "a coordinator");
    final Person second = person(COORDINATOR, "pilot.example", "a second coordinator");
    final Person proposer = person(INSTITUTION, "han.nl", "a person at HAN");
    final Person colleague = person(INSTITUTION, "han.nl", "a colleague at HAN");

    /// A name that was proposed, and rejected.
    final String inVain = planted.address("a name proposed in vain");

    final Clerk clerk;
    String institution = "";
    String programme = "";

    Confidences(StoredSystem system) {
        clerk = new Clerk(system);
    }

    void begin() {
        institution =
                clerk.done(
                        coordinator,
                        "/v1/institutions",
                        "",
                        """
                        {"name": {"nl": "HAN"}, "sector": "hbo", "identifiers": [
                          {"scheme": "schac", "value": "han.nl"}, {"scheme": "brin", "value": "25KB"}]}
                        """);
        on(
                institution,
                coordinator,
                institution + "/participations",
                """
                {"pilot": "pilot", "phase": "first", "from": "2021-10-01"}
                """);
        programme =
                clerk.done(
                        proposer,
                        "/v1/programmes",
                        "",
                        """
                        {"title": {"nl": "Datagedreven werken"}, "size": {"value": 5, "unit": "EC"},
                         "level": {"eqf": 6, "basis": "indicative"}, "field": "0613",
                         "language": "nl-NL", "from": "2026-01-01", "outcomes": ["kan gegevens verzamelen en beoordelen"]}
                        """);
    }

    /// Proposed, returned, resubmitted and confirmed; another decision is rejected.
    void accredit() {
        var proposal = on(programme, proposer, programme + "/accreditations", decision("returned"));
        on(programme, colleague, proposal + "/return", reason("a return"));
        on(
                programme,
                proposer,
                proposal + "/resubmission",
                evident(
                        DemoDecision.validFrom("2026-02-09")
                                .decidedOn("2026-02-02")
                                .decision()
                                .json()));
        on(programme, colleague, proposal + "/confirmation", "{}");
        var other = on(programme, proposer, programme + "/accreditations", decision("rejected"));
        on(programme, colleague, other + "/rejection", reason("a rejection"));
    }

    /// Under conditions, withdrawn, the withdrawal annulled, the conditions corrected.
    void mend() {
        var accreditation = programme.replace("programmes", "accreditations") + "-A1";
        on(
                programme,
                coordinator,
                accreditation + "/conditions",
                step("conditions", "2026-02-25", ""));
        var conditions = clerk.event();
        on(
                programme,
                coordinator,
                accreditation + "/withdrawal",
                step("a withdrawal", "2026-02-25", "\"retroactive\":false,"));
        var annulment =
                on(
                        programme,
                        coordinator,
                        "/v1/events/" + clerk.event() + "/annulment",
                        reason("an annulment"));
        on(programme, second, annulment + "/confirmation", "{}");
        var correction =
                on(
                        programme,
                        coordinator,
                        "/v1/events/" + conditions + "/correction",
                        """
                        {"type": "put-under-conditions", "content": %s, "reason": %s}
                        """
                                .formatted(
                                        step(
                                                "right conditions",
                                                "2026-02-26",
                                                "\"accreditation\":1,"),
                                        reasonAlone("a correction")));
        on(programme, second, correction + "/confirmation", "{}");
    }

    /// A name is proposed and rejected; an early end waits, returned.
    void inVain() {
        var name =
                on(
                        institution,
                        coordinator,
                        institution + "/names",
                        "{\"scheme\":\"issuer-address\",\"value\":\"" + inVain + "\"}");
        on(institution, second, name + "/rejection", reason("the rejection of a name"));
        var accreditation = programme.replace("programmes", "accreditations") + "-A1";
        var exTunc =
                on(
                        programme,
                        coordinator,
                        accreditation + "/withdrawal",
                        step("a withdrawal that waits", "2026-03-02", "\"retroactive\":true,"));
        on(programme, second, exTunc + "/return", reason("its return"));
    }

    /// Asked of a store that may fail.
    Heard suspension() {
        var path = programme.replace("programmes", "accreditations") + "-A1/suspension";
        return clerk.tried(coordinator, path, programme, step("a suspension", "2026-03-01", ""));
    }

    /// On the record that `of` is the address of, as it is now.
    String on(String of, Person by, String path, String body) {
        return clerk.done(by, path, of, body);
    }

    String reason(String what) {
        return "{\"reason\":" + reasonAlone(what) + "}";
    }

    private String reasonAlone(String what) {
        return "{\"code\":\"demo\",\"text\":\"Says " + planted.word("text of " + what) + ".\"}";
    }

    private String step(String what, String decidedOn, String more) {
        return "{%s\"effectiveFrom\":\"2026-03-01\",\"decidedOn\":\"%s\",\"reason\":%s}"
                .formatted(more, decidedOn, reasonAlone(what));
    }

    /// A decision that stays a proposal: all that it says is told in confidence.
    private String decision(String what) {
        var decision =
                DemoDecision.validFrom("2026-02-10")
                        .decidedOn("2026-02-03")
                        .by(planted.word("the body of a decision that was " + what))
                        .numbered(planted.word("the number of a decision that was " + what))
                        .stating(planted.word("a statement of a decision that was " + what), true)
                        .decision();
        return evident(decision.json());
    }

    /// With evidence of each statement.
    private String evident(Json.Obj decision) {
        var statements =
                ((Json.Arr) decision.get("statements").orElseThrow())
                        .items().stream()
                                .map(each -> (Json.Obj) each)
                                .map(each ->
                                        (Json) each.with("evidence", planted.address("evidence")))
                                .toList();
        return CanonicalJson.ordered(decision.with("statements", new Json.Arr(statements)));
    }

    private Person person(Role role, String home, String what) {
        return new Person(role, home, planted.word(what));
    }
}
