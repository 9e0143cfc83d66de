package nl.waarmerk.testing.histories;

import static org.assertj.core.api.Assertions.fail;

import java.util.Optional;
import java.util.SplittableRandom;
import nl.waarmerk.register.framework.Frameworks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeededMistakesTest {
    private static final int HISTORIES = 500;
    private static final int COMMANDS = 50;

    private final Frameworks frameworks = Frameworks.builtIn();

    /// The same sampled comparison that the register's own fold passes ten thousand times.
    @ParameterizedTest
    @EnumSource
    void a_wrong_fold_is_found(Mistake mistake) {
        long seed = Seed.drawn(mistake.name());
        for (int n = 0; n < HISTORIES; n++) {
            var difference = difference(mistake, seed + n);
            if (difference.isEmpty()) continue;
            System.out.println("found in history " + (n + 1) + ": " + difference.get().inShort());
            return;
        }
        fail("%s is not found in %d histories from seed %d", mistake, HISTORIES, seed);
    }

    private Optional<Difference> difference(Mistake mistake, long seed) {
        var played = Play.of(seed, COMMANDS, Setting.FIRST, new PureDesk(frameworks));
        var random = new SplittableRandom(seed);
        return played.records().stream()
                .flatMap(record ->
                        Comparison.sampled(
                                mistake.of(record.id(), record.entries()),
                                record,
                                played.setting(),
                                random)
                                .stream())
                .findFirst();
    }
}
