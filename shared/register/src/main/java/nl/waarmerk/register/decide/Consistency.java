package nl.waarmerk.register.decide;

import java.util.List;
import java.util.Optional;
import nl.waarmerk.register.history.InstitutionFacts;
import nl.waarmerk.register.history.ProgrammeFacts;
import nl.waarmerk.register.history.Segment;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.identity.RecordId;

/// Whether all that is known of a record fits together: the first content that does not.
final class Consistency {
    private Consistency() {}

    static Optional<Objection> firstObjection(RecordId id, List<Segment> known) {
        var own =
                switch (id) {
                    case InstitutionId institution ->
                            InstitutionConsistency.check(new InstitutionFacts(institution, known));
                    case ProgrammeNumber number ->
                            ProgrammeConsistency.check(new ProgrammeFacts(number, known));
                };
        return own.or(() -> NameConsistency.check(known));
    }
}
