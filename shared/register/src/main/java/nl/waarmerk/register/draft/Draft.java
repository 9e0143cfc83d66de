package nl.waarmerk.register.draft;

import java.util.List;
import nl.waarmerk.register.verdict.Claim;

/// A document that is about to be issued: what it will say, and what its own form lacks.
public record Draft(Claim claim, List<Miss> misses) {
    public Draft {
        misses = List.copyOf(misses);
    }
}
