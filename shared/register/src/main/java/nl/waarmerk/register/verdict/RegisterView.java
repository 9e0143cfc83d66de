package nl.waarmerk.register.verdict;

import java.util.List;
import java.util.Optional;
import nl.waarmerk.register.history.InstitutionFacts;
import nl.waarmerk.register.history.ProgrammeFacts;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.InstitutionId;

/// What the register knew at one record time of the records that were asked about.
public interface RegisterView {
    /// Programmes that have, had or will have this name; whether it is theirs on a day, the judge
    /// looks up.
    List<ProgrammeFacts> programmesNamed(Identifier name);

    List<InstitutionFacts> institutionsNamed(Identifier name);

    Optional<InstitutionFacts> institution(InstitutionId id);
}
