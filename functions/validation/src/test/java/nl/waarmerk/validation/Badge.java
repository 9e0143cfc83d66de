package nl.waarmerk.validation;

import java.util.Arrays;
import nl.waarmerk.register.json.Json;

/// An Open Badges 2.0 assertion made for a test: its class and issuer embedded.
final class Badge {
    private Badge() {}

    static Json.Obj of(String badgeClass, String issuer, String issuedOn) {
        return of(badgeClass, profile(issuer)).with("issuedOn", issuedOn);
    }

    /// Without an award date.
    static Json.Obj of(String badgeClass, Json.Obj issuer) {
        return Json.obj()
                .with("@context", "https://w3id.org/openbadges/v2")
                .with("type", "Assertion")
                .with("id", "https://badges.example/public/assertions/A1")
                .with("verification", Json.obj().with("type", "hosted"))
                .with(
                        "badge",
                        Json.obj()
                                .with("type", "BadgeClass")
                                .with("id", badgeClass)
                                .with("issuer", issuer));
    }

    static Json.Obj profile(String address) {
        return Json.obj().with("type", "Issuer").with("id", address);
    }

    static Json.Obj profile(String address, String brin) {
        return profile(address)
                .with(
                        "extensions:InstitutionIdentifierExtension",
                        Json.obj().with("InstitutionIdentifier", brin));
    }

    /// Names its programme by the platform's codes too.
    static Json.Obj withCodes(Json.Obj badge, String... codes) {
        var badgeClass = (Json.Obj) badge.get("badge").orElseThrow();
        return badge.with(
                "badge",
                badgeClass.with(
                        "extensions:EducationProgramIdentifierExtension",
                        Json.obj()
                                .with(
                                        "EducationProgramIdentifier",
                                        Json.texts(Arrays.asList(codes)))));
    }
}
