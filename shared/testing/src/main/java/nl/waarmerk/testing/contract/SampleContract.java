package nl.waarmerk.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.waarmerk.testing.histories.Sample;
import nl.waarmerk.testing.histories.Seed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Any history that a registrar writes is told as the model tells it.
public interface SampleContract extends StoreContract {
    int COMMANDS = 50;

    /// Enough to meet most of what can happen, few enough for this store.
    default int histories() {
        return 200;
    }

    @Test
    @Tag(LONG)
    default void drawn_histories_written_by_a_registrar_read_as_the_model_says() {
        long seed = Seed.drawn(histories() + " histories through a registrar");
        var tally = Sample.in(empty(() -> Instant.EPOCH), seed, histories(), COMMANDS);
        System.out.println(tally.recorded() + " recorded, " + tally.refused() + " refused");
        assertThat(tally.recorded()).isGreaterThan(histories() * COMMANDS / 2);
    }
}
