package nl.waarmerk.testing.histories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import nl.waarmerk.register.act.Act;
import nl.waarmerk.register.framework.Frameworks;
import org.junit.jupiter.api.Test;

class GeneratedHistoriesTest {
    private static final int HISTORIES = 10_000;
    private static final int COMMANDS = 50;

    /// One in so many is compared at every moment on every day, and each prefix folded anew.
    private static final int THOROUGH = 20;

    /// Every event type comes in more than one history of a hundred.
    private static final long OFTEN = HISTORIES / 100;

    private final Frameworks frameworks = Frameworks.builtIn();

    @Test
    void the_fold_of_every_prefix_answers_what_the_model_answers() {
        long seed = Seed.drawn(HISTORIES + " histories of " + COMMANDS + " commands");
        var tally =
                LongStream.range(0, HISTORIES)
                        .parallel()
                        .mapToObj(n -> examined(seed + n, n % THOROUGH == 0))
                        .collect(Tally::new, Tally::plus, Tally::plus);
        System.out.println(tally);
        var types = new TreeSet<>(Set.of("proposed"));
        for (var act : Act.values()) {
            assertThat(tally.recorded(act)).as("%s", act).isGreaterThan(OFTEN);
            if (act != Act.CONFIRM) types.add(act.eventType());
        }
        assertThat(tally.events()).containsOnlyKeys(types);
        assertThat(tally.events().values()).allMatch(count -> count > OFTEN);
    }

    private Tally examined(long seed, boolean thorough) {
        var played = Play.of(seed, COMMANDS, Setting.FIRST, new PureDesk(frameworks));
        Scrutiny.sampled(played);
        if (thorough) Scrutiny.thorough(played);
        return played.tally();
    }
}
