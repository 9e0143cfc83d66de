package nl.waarmerk.testing.histories;

import java.util.List;
import nl.waarmerk.register.decide.History;

/// The two histories that a seed has led to.
public record Played(
        long seed, Setting setting, History institution, History programme, Tally tally) {
    public List<History> records() {
        return List.of(institution, programme);
    }
}
