package nl.waarmerk.credentials;

import java.util.List;
import nl.waarmerk.register.draft.EuElement;
import nl.waarmerk.register.draft.Miss;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.verdict.Claim;

/// Where the Dutch badge platform puts the eleven elements. What is linked and not embedded is not
/// there to be looked at.
final class OpenBadge2Elements {
    private OpenBadge2Elements() {}

    static List<Miss> misses(Json.Obj assertion, Claim claim) {
        var elements = new Elements(assertion);
        elements.text(EuElement.LEARNER, "/recipient/identity");
        elements.text(EuElement.TITLE, "/badge/name");
        elements.text(EuElement.COUNTRY, ofIssuer("InstitutionCountry"));
        elements.text(EuElement.AWARDING_BODY, ofIssuer("InstitutionName"));
        elements.expect(EuElement.DATE_OF_ISSUING, claim.award() != null, "/issuedOn");
        elements.text(EuElement.LEARNING_OUTCOMES, ofBadge("LearningOutcome"));
        elements.expect(EuElement.WORKLOAD, claim.scope().size() != null, ofBadge("ECTS"));
        elements.expect(EuElement.LEVEL, claim.scope().eqf() != null, ofBadge("EQF"));
        elements.text(EuElement.ASSESSMENT, "/badge/assessmentType");
        elements.text(EuElement.PARTICIPATION, "/badge/participation");
        elements.text(EuElement.QUALITY_ASSURANCE, "/badge/qualityAssuranceName");
        return elements.misses();
    }

    private static String ofBadge(String name) {
        return "/badge/extensions:" + name + "Extension/" + name;
    }

    private static String ofIssuer(String name) {
        return "/badge/issuer/extensions:" + name + "Extension/" + name;
    }
}
