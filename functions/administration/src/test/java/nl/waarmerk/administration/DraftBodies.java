package nl.waarmerk.administration;

import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.intake.Draft;
import nl.waarmerk.register.intake.DraftId;
import nl.waarmerk.register.intake.Fate;
import nl.waarmerk.register.intake.ImportId;
import nl.waarmerk.register.intake.Offer;

/// Drafts as an import leaves them, and what a person adds.
final class DraftBodies {
    private DraftBodies() {}

    static Draft draft(int institution, String entityId) {
        var owner = new InstitutionId(institution);
        return new Draft(
                DraftId.of(owner, entityId),
                new Offer(entityId, "Digital Advisor (demo)", null, null, null),
                new Draft.Origin(ImportId.of(owner, "text/csv", new byte[0]), 2),
                new Fate.Waiting());
    }

    static String completion(String language) {
        return """
        {"size": {"value": 5, "unit": "EC"}, "level": {"eqf": 6, "basis": "indicative"}, "language": "%s",
         "outcomes": ["Advises an organisation on its digital work"], "from": "2023-02-01"}
        """
                .formatted(language);
    }
}
