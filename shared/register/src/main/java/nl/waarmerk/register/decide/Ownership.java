package nl.waarmerk.register.decide;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.waarmerk.register.history.NameHeld;
import nl.waarmerk.register.history.Names;
import nl.waarmerk.register.history.RecordItem;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.RecordId;

/// Whether names may be claimed: an exclusive one has at most one owner on any day, a shared one at
/// most one per institution.
public final class Ownership {
    private Ownership() {}

    public static Optional<Refused> taken(
            RecordId by, List<NameHeld> claimed, Collection<RecordItem> candidates) {
        for (var claim : claimed)
            for (var candidate : candidates)
                if (rivals(claim.name(), by, candidate.id())
                        && Names.of(candidate.timeline().known(null)).stream()
                                .anyMatch(claim::clashesWith))
                    return Optional.of(
                            Refused.conflict(
                                    "name.taken",
                                    claim.name()
                                            + " belongs to "
                                            + candidate.id()
                                            + " on some of these days"));
        return Optional.empty();
    }

    /// Two records that may not both have this name on one day.
    public static boolean rivals(Identifier name, RecordId one, RecordId other) {
        return !one.equals(other)
                && (!name.scheme().shared() || one.institution().equals(other.institution()));
    }
}
