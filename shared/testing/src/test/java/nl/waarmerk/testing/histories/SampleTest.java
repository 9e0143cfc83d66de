package nl.waarmerk.testing.histories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.waarmerk.testing.InMemoryRegister;
import org.junit.jupiter.api.Test;

class SampleTest {
    @Test
    void drawn_histories_written_by_a_registrar_read_as_the_model_says() {
        long seed = Seed.drawn("200 histories through a registrar, in memory");
        var tally = Sample.in(new InMemoryRegister(() -> Instant.EPOCH), seed, 200, 50);
        System.out.println(tally.recorded() + " recorded, " + tally.refused() + " refused");
        assertThat(tally.recorded()).isGreaterThan(5_000);
    }
}
