package nl.waarmerk.validation;

import java.math.BigDecimal;
import nl.waarmerk.register.json.Json;

/// An Open Badges 2.0 document that lacks nothing, as the platform would issue it; made for tests.
final class DraftBadge {
    static final String LEARNER = "Zq7-somebody";

    private DraftBadge() {}

    static Json.Obj of(String badgeClass, String brin, String credits) {
        var issuer =
                Badge.profile("https://badges.example/public/issuers/" + brin, brin)
                        .with(extension("InstitutionName", Json.of("The institution")))
                        .with(extension("InstitutionCountry", Json.of("NL")));
        var badge =
                Json.obj()
                        .with("type", "BadgeClass")
                        .with("id", badgeClass)
                        .with("name", "Sales Manager")
                        .with(extension("LearningOutcome", Json.of("Leads a sales team")))
                        .with(extension("ECTS", Json.of(new BigDecimal(credits))))
                        .with(extension("EQF", Json.of(5)))
                        .with("assessmentType", "portfolio")
                        .with("participation", "blended")
                        .with("qualityAssuranceName", "Kwaliteitskader")
                        .with("issuer", issuer);
        return Json.obj()
                .with("type", "Assertion")
                .with("recipient", Json.obj().with("type", "id").with("identity", LEARNER))
                .with("issuedOn", "2025-06-02")
                .with("badge", badge);
    }

    private static Json.Obj extension(String name, Json value) {
        return Json.obj().with("extensions:" + name + "Extension", Json.obj().with(name, value));
    }
}
