package nl.waarmerk.process.model;

import java.util.Set;

/// Two things that one person does not both do: whoever brought about one of `other` is not who
/// brought about the latest of `one` before it.
public record FourEyes(String id, Set<StageChange> one, Set<StageChange> other, String source) {
    public FourEyes {
        one = Set.copyOf(one);
        other = Set.copyOf(other);
    }
}
