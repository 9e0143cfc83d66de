package nl.waarmerk.credentials;

import java.nio.charset.StandardCharsets;
import nl.waarmerk.json.Limits;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.json.Json;

/// Badges made from their specifications; none is a real one, and no public file of the platform's
/// own is at hand.
final class Badges {
    /// As the platform gives one with its class and issuer expanded.
    static final String PLATFORM_2 =
            """
            {"@context": "https://w3id.org/openbadges/v2", "type": "Assertion",
             "id": "https://badges.example/public/assertions/A1",
             "recipient": {"type": "email", "hashed": true, "salt": "s", "identity": "sha256$00"},
             "issuedOn": "2023-07-04T09:30:00.123456+02:00", "expires": "2028-07-04T00:00:00+02:00",
             "verification": {"type": "HostedBadge"}, "grade_achieved": "9",
             "badge": {"type": "BadgeClass", "id": "https://badges.example/public/badges/B1", "name": "Sales Manager",
              "typeBadgeClass": "micro_credential",
              "extensions:ECTSExtension": {"type": ["Extension", "extensions:ECTSExtension"], "ECTS": 15.0},
              "extensions:EQFExtension": {"type": ["Extension", "extensions:EQFExtension"], "EQF": 6},
              "extensions:EducationProgramIdentifierExtension": {"EducationProgramIdentifier": [34406, 34407]},
              "alignment": [
               {"targetName": "EQF", "targetFramework": "EQF", "targetCode": "6", "targetUrl": "https://levels.example/6"},
               {"targetName": "Register", "targetCode": "MCNL-0012-0003",
                "targetUrl": "https://register.example/id/programme/MCNL-0012-0003"}],
              "issuer": {"type": "Issuer", "id": "https://badges.example/public/issuers/I1", "url": "https://school.example",
               "extensions:InstitutionIdentifierExtension": {"InstitutionIdentifier": "25KB"}}}}
            """;

    static final String DUTCH_3 =
            """
            {"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiableCredential", "OpenBadgeCredential"],
             "id": "https://badges.example/credentials/1",
             "issuer": {"id": "did:web:school.example", "type": ["Profile"],
              "otherIdentifier": [
               {"type": "IdentifierEntry", "identifier": "25KB", "identifierType": "ext:BRIN"},
               {"type": "IdentifierEntry", "identifier": "school.example", "identifierType": "name"}]},
             "awardedDate": "2024-08-29T10:00:00Z", "validFrom": "2024-08-30T00:00:00Z", "validUntil": "2029-08-30T00:00:00Z",
             "credentialSubject": {"id": "did:example:holder", "type": ["AchievementSubject"], "creditsEarned": 7,
              "achievement": {"id": "https://badges.example/public/assertions/A1",
               "type": ["Achievement", "EducredentialAchievement"], "name": "Digital Advisor",
               "ECTS": 5.0, "timeInvestment": 200, "educationProgramIdentifier": 20121346, "creditsAvailable": 8,
               "alignment": [
                {"type": ["Alignment"], "targetType": "ext:QualityAssurance", "targetCode": "AV-4223",
                 "targetUrl": "https://register.example/id/programme/MCNL-0012-0004"},
                {"type": ["Alignment"], "targetType": "ext:EQF", "targetCode": "6", "targetUrl": "https://levels.example"}]},
              "result": [{"type": ["Result"], "value": "8.5"}]}}
            """;

    static final String CLAIM =
            """
            {"programme": {"scheme": "registry", "value": "MCNL-0012-0003"},
             "issuer": {"scheme": "brin", "value": "25KB"}, "awardedOn": "2023-07-04"}
            """;

    private Badges() {}

    static Json.Obj json(String text) {
        return (Json.Obj) StrictJson.read(text.getBytes(StandardCharsets.UTF_8), Limits.COMMAND);
    }

    static CredentialReading read(Json document) {
        return CredentialReader.credential(document);
    }

    static CredentialReading read(String text) {
        return read(json(text));
    }

    /// The one assertion or credential with another text in a place.
    static CredentialReading readWith(String badge, String was, String becomes) {
        if (!badge.contains(was)) throw new IllegalArgumentException("the badge has no " + was);
        return read(badge.replace(was, becomes));
    }
}
