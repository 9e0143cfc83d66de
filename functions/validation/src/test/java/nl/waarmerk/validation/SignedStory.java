package nl.waarmerk.validation;

import java.time.LocalDate;
import java.util.List;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.append.Request;
import nl.waarmerk.register.event.KeyAdded;
import nl.waarmerk.register.event.KeyRetired;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.institution.PublicKey;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.DemoDecision;
import nl.waarmerk.testing.Heard;
import nl.waarmerk.testing.People;

/// HAN with one accredited programme, MCNL-0001-0001 (5 EC, EQF 5, decision AV-4223), and the keys
/// that a test adds; and what HAN signs.
final class SignedStory implements AutoCloseable {
    static final String ISSUER = "https://badges.example/issuers/han";
    static final String DID = "did:web:han.example";
    static final String VC_JWT = "application/vc+jwt";

    final Story story = new Story("2025-06-01T08:00:00Z");
    final Desk desk = story.desk();
    final InstitutionId han = admit("HAN University of Applied Sciences", "25KB");
    final ProgrammeNumber programme;

    SignedStory() {
        story.link(han, Identifier.registrable(Scheme.ISSUER_ADDRESS, ISSUER));
        story.link(han, Identifier.registrable(Scheme.DID, DID));
        programme = story.office.offer(han, Demo.programme("Sales Manager", "2021-10-01", "5 EC"));
        story.office.accredit(
                programme, DemoDecision.validFrom("2022-01-01").numbered("AV-4223").decision());
    }

    InstitutionId admit(String name, String brin) {
        var recorded =
                story.office.enter(
                        People.coordinator(),
                        new Request.Target.NewInstitution(),
                        new Command.RegisterInstitution(
                                Demo.institution(name, Sector.HBO),
                                List.of(Identifier.registrable(Scheme.BRIN, brin))));
        var admitted = (InstitutionId) recorded.record();
        story.enter(admitted, Demo.inThePilotFrom("2021-10-01"));
        return admitted;
    }

    Pen key(InstitutionId of, Pen pen, String from) {
        story.byTwo(of, new KeyAdded(pen.kid(), new PublicKey(pen.jwk()), LocalDate.parse(from)));
        return pen;
    }

    Pen key(String alg, String kid, String from) {
        return key(han, Pen.of(alg, kid), from);
    }

    void retire(Pen pen, KeyRetired.Cause cause, String on) {
        story.byTwo(han, new KeyRetired(pen.kid(), cause, LocalDate.parse(on)));
    }

    /// An Open Badges 3.0 credential of the Dutch profile, awarded on 4 July 2023.
    static Json.Obj credential() {
        var achievement =
                Json.obj()
                        .with("id", "https://badges.example/assertions/1")
                        .with("type", new Json.Arr(List.of(Json.of("Achievement"))))
                        .with("name", "Sales Manager")
                        .with("ECTS", 5)
                        .with(
                                "alignment",
                                new Json.Arr(
                                        List.of(
                                                alignment("ext:QualityAssurance", "AV-4223"),
                                                alignment("ext:EQF", "5"))));
        return Json.obj()
                .with(
                        "@context",
                        new Json.Arr(List.of(Json.of("https://www.w3.org/ns/credentials/v2"))))
                .with("type", Json.texts(List.of("VerifiableCredential", "OpenBadgeCredential")))
                .with("issuer", Json.obj().with("id", ISSUER).with("type", "Profile"))
                .with("validFrom", "2023-07-04T10:00:00+02:00")
                .with(
                        "credentialSubject",
                        Json.obj()
                                .with("type", "AchievementSubject")
                                .with("achievement", achievement));
    }

    static Json.Obj alignment(String type, String code) {
        return Json.obj().with("targetType", type).with("targetCode", code);
    }

    /// Outcome, then authenticity and status with their codes, and the accreditation when it is not
    /// simply in force.
    String told(String contentType, String text) {
        return told(desk.bring(contentType, text));
    }

    String told(String contentType, byte[] body) {
        return told(desk.bring(contentType, body));
    }

    private static String told(Heard heard) {
        if (heard.status() != 200) return heard.status() + " " + heard.verdict();
        var accreditation = String.join(" ", heard.finding("accreditation"));
        return heard.at("outcome")
                + " "
                + String.join(" ", heard.finding("authenticity"))
                + " "
                + String.join(" ", heard.finding("status"))
                + (accreditation.equals("IN_FORCE") ? "" : " " + accreditation);
    }

    @Override
    public void close() {
        desk.close();
    }
}
