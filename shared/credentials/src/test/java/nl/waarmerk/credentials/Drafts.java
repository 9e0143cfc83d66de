package nl.waarmerk.credentials;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.json.Json;
import org.jspecify.annotations.Nullable;

/// Documents that are about to be issued: public examples, and whole ones made from what the
/// platform's extensions and the profile ask for.
final class Drafts {
    private Drafts() {}

    static Json.Obj document(String file, String badge) throws IOException {
        if (file.equals("made"))
            return badge.equals("Open Badges 2.0") ? openBadge2() : openBadge3();
        var document = Vectors.json(file);
        if (!badge.equals("embedded")) return document;
        var organisation = Vectors.json("ob2/assets/organization.json");
        return document.with(
                "badge",
                Vectors.json("ob2/assets/robotics-badge.json").with("issuer", organisation));
    }

    static Json.Obj openBadge2() {
        return object(
                """
                {"@context": "https://w3id.org/openbadges/v2", "type": "Assertion",
                 "recipient": {"type": "id", "hashed": false, "identity": "somebody-9Q"},
                 "issuedOn": "2023-07-04T10:00:00+02:00", "verification": {"type": "hosted"},
                 "badge": {"type": "BadgeClass", "id": "https://badges.example/public/badges/demo", "name": "Sales Manager",
                  "extensions:LearningOutcomeExtension": {"LearningOutcome": "Leads a sales team"},
                  "extensions:ECTSExtension": {"ECTS": 5}, "extensions:EQFExtension": {"EQF": 5},
                  "assessmentType": "portfolio", "participation": "blended", "qualityAssuranceName": "Kwaliteitskader",
                  "issuer": {"type": "Issuer", "id": "https://badges.example/public/issuers/demo", "name": "Academie",
                   "extensions:InstitutionCountryExtension": {"InstitutionCountry": "NL"},
                   "extensions:InstitutionNameExtension": {"InstitutionName": "HAN"}}}}
                """);
    }

    static Json.Obj openBadge3() {
        return object(
                """
                {"@context": ["https://www.w3.org/ns/credentials/v2",
                  "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
                 "id": "https://badges.example/credentials/demo", "type": ["VerifiableCredential", "OpenBadgeCredential"],
                 "issuer": {"id": "https://badges.example/public/issuers/demo", "type": ["Profile"], "name": "HAN",
                  "otherIdentifier": [{"type": "IdentifierEntry", "identifier": "25KB", "identifierType": "ext:BRIN"}],
                  "address": {"type": ["Address"], "addressCountryCode": "NL"}},
                 "validFrom": "2023-07-04T10:00:00Z",
                 "credentialSubject": {"id": "did:example:somebody-9Q", "type": ["AchievementSubject"],
                  "achievement": {"id": "https://badges.example/achievements/demo", "type": ["Achievement"],
                   "name": "Sales Manager", "description": "Standalone module", "inLanguage": "nl-NL", "ECTS": 5,
                   "image": {"id": "https://badges.example/image", "type": "Image"},
                   "criteria": {"narrative": "Leads a sales team and accounts for its results"},
                   "alignment": [
                    {"type": ["Alignment"], "targetType": "ext:QualityAssurance", "targetName": "Kwaliteitskader",
                     "targetCode": "AV-4223", "targetUrl": "https://register.example/decisions/AV-4223"},
                    {"type": ["Alignment"], "targetType": "ext:EQF", "targetName": "EQF 5", "targetCode": "5",
                     "targetUrl": "https://register.example/eqf/5"}],
                   "assessmentType": "portfolio", "participationType": "onsite or blended", "identityChecked": true,
                   "supervisionType": "supervised online",
                   "resultDescription": [{"id": "https://badges.example/results/1", "type": ["ResultDescription"],
                    "name": "Final grade", "resultType": "ext:ECTSGradeScore"}]},
                  "result": [{"type": ["Result"], "resultDescription": "https://badges.example/results/1", "value": "8"}]}}
                """);
    }

    static Json.Obj without(Json.Obj document, String pointer) {
        return (Json.Obj) changed(document, pointer.substring(1), null);
    }

    /// Each member and item left out, or made into something else.
    static List<Json> everyChange(Json.Obj document) {
        var others =
                Stream.of("null", "[]", "{}", "7", "true", "\"x\"", "[{}, 5]")
                        .map(StrictJson::trusted)
                        .toList();
        var all = new ArrayList<Json>();
        for (var pointer : pointers(document)) {
            all.add(changed(document, pointer, null));
            for (var other : others) all.add(changed(document, pointer, other));
        }
        return all;
    }

    private static List<String> pointers(Json json) {
        var found = new ArrayList<String>();
        for (var each : children(json).entrySet()) {
            found.add(each.getKey());
            for (var below : pointers(each.getValue())) found.add(each.getKey() + "/" + below);
        }
        return found;
    }

    private static Map<String, Json> children(Json json) {
        if (json instanceof Json.Obj(var members)) return members;
        var items = new LinkedHashMap<String, Json>();
        if (json instanceof Json.Arr(var all))
            for (int i = 0; i < all.size(); i++) items.put("" + i, all.get(i));
        return items;
    }

    private static Json changed(Json json, String pointer, @Nullable Json other) {
        int slash = pointer.indexOf('/');
        var name = slash < 0 ? pointer : pointer.substring(0, slash);
        var children = new LinkedHashMap<>(children(json));
        var value =
                slash < 0
                        ? other
                        : changed(
                                children.getOrDefault(name, Json.obj()),
                                pointer.substring(slash + 1),
                                other);
        if (value == null) children.remove(name);
        else children.put(name, value);
        return json instanceof Json.Obj
                ? new Json.Obj(children)
                : new Json.Arr(List.copyOf(children.values()));
    }

    private static Json.Obj object(String text) {
        return (Json.Obj) StrictJson.trusted(text);
    }
}
