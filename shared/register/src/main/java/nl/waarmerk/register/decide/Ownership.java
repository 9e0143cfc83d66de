package nl.waarmerk.register.decide;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.waarmerk.register.history.NameHeld;
import nl.waarmerk.register.history.Names;
import nl.waarmerk.register.history.RecordItem;
import nl.waarmerk.register.identity.RecordId;

/// Whether names may be claimed: an exclusive one has at most one owner on any day, a shared one at
/// most one per institution.
public final class Ownership {
    private Ownership() {}

    public static Optional<Refused> taken(
            RecordId by, List<NameHeld> claimed, Collection<RecordItem> candidates) {
        for (var claim : claimed)
            for (var candidate : candidates) {
                if (candidate.id().equals(by)) continue;
                boolean elsewhere =
                        claim.name().scheme().shared()
                                && !candidate.id().institution().equals(by.institution());
                if (!elsewhere
                        && Names.of(candidate.timeline().known(null)).stream()
                                .anyMatch(claim::clashesWith))
                    return Optional.of(
                            Refused.conflict(
                                    "name.taken",
                                    claim.name()
                                            + " belongs to "
                                            + candidate.id()
                                            + " on some of these days"));
            }
        return Optional.empty();
    }
}
