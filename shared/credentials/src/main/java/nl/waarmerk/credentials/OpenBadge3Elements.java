package nl.waarmerk.credentials;

import java.util.List;
import nl.waarmerk.register.draft.EuElement;
import nl.waarmerk.register.draft.Miss;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.verdict.Claim;
import org.jspecify.annotations.Nullable;

/// Where the Dutch Open Badges 3.0 profile puts the eleven elements.
final class OpenBadge3Elements {
    private static final String SUBJECT = "/credentialSubject";
    private static final String ACHIEVEMENT = SUBJECT + "/achievement";

    private OpenBadge3Elements() {}

    static List<Miss> misses(Json.Obj credential, Claim claim) {
        var elements = new Elements(credential);
        learner(elements);
        elements.text(EuElement.TITLE, ACHIEVEMENT + "/name");
        elements.text(
                EuElement.COUNTRY,
                "/issuer/address/addressCountryCode",
                "/issuer/address/addressCountry");
        elements.text(EuElement.AWARDING_BODY, "/issuer/name");
        elements.expect(EuElement.DATE_OF_ISSUING, claim.award() != null, "/validFrom");
        elements.text(EuElement.LEARNING_OUTCOMES, ACHIEVEMENT + "/criteria/narrative");
        elements.expect(EuElement.WORKLOAD, claim.scope().size() != null, ACHIEVEMENT + "/ECTS");
        alignment(elements, EuElement.LEVEL, "ext:EQF");
        elements.text(EuElement.ASSESSMENT, ACHIEVEMENT + "/assessmentType");
        elements.text(EuElement.PARTICIPATION, ACHIEVEMENT + "/participationType");
        alignment(elements, EuElement.QUALITY_ASSURANCE, "ext:QualityAssurance");
        return elements.misses();
    }

    /// By an id of the subject, or by a (hashed) identifier.
    private static void learner(Elements elements) {
        boolean known =
                text(elements.at(SUBJECT + "/id"))
                        || each(elements.at(SUBJECT + "/identifier")).stream()
                                .anyMatch(entry -> text(entry.members().get("identityHash")));
        elements.expect(EuElement.LEARNER, known, SUBJECT + "/id");
    }

    private static void alignment(Elements elements, EuElement element, String targetType) {
        boolean found =
                each(elements.at(ACHIEVEMENT + "/alignment")).stream()
                        .filter(entry -> entry.text("targetType").orElse("").equals(targetType))
                        .anyMatch(entry -> text(entry.members().get("targetCode")));
        elements.expect(element, found, ACHIEVEMENT + "/alignment");
    }

    private static boolean text(@Nullable Json json) {
        return json instanceof Json.Text(var text) && !text.isBlank();
    }

    private static List<Json.Obj> each(@Nullable Json json) {
        var items =
                json instanceof Json.Arr(var all)
                        ? all
                        : json == null ? List.<Json>of() : List.of(json);
        return items.stream().filter(Json.Obj.class::isInstance).map(Json.Obj.class::cast).toList();
    }
}
