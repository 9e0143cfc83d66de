package nl.waarmerk.register.decide;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.waarmerk.register.access.Caller;
import nl.waarmerk.register.access.Subject;
import nl.waarmerk.register.act.Asked;
import nl.waarmerk.register.framework.Frameworks;
import nl.waarmerk.register.history.InstitutionFacts;

/// What a decision looks at. `owner`: what is known of the record's institution; absent while it is
/// being registered. `filed`: what the Dossier holds of the proposal that a command is about.
public record Situation(
        Caller caller,
        LocalDate today,
        History history,
        Optional<InstitutionFacts> owner,
        Frameworks frameworks,
        Optional<Filed> filed) {
    /// `content` is absent when it was erased; `proposers` lacks those whose subject was.
    public record Filed(Optional<Asked> content, List<Optional<Subject>> proposers) {
        public Filed {
            proposers = List.copyOf(proposers);
        }
    }
}
