package nl.waarmerk.testing.histories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.waarmerk.register.framework.Frameworks;
import nl.waarmerk.testing.InMemoryRegister;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Always the same few: enough for a run that repeats them for every mutant.
class FewHistoriesTest {
    private static final int COMMANDS = 40;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void a_history_is_folded_as_the_model_says(long seed) {
        var desk = new PureDesk(Frameworks.builtIn());
        var played = Play.of(seed, COMMANDS, Setting.FIRST, desk);
        assertThat(played.tally().recorded()).isPositive();
        Scrutiny.sampled(played);
    }

    @ParameterizedTest
    @ValueSource(longs = {6})
    void what_a_registrar_writes_is_read_as_the_model_says(long seed) {
        var store = new InMemoryRegister(() -> Instant.EPOCH);
        assertThat(Sample.in(store, seed, 1, COMMANDS).recorded()).isPositive();
    }
}
