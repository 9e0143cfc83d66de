package nl.waarmerk.local;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.waarmerk.dynamodblocal.CannotStart;
import nl.waarmerk.testing.FreePorts;
import org.junit.jupiter.api.Test;

class HeldPortTest {
    @Test
    void what_is_held_is_refused_to_others_until_it_is_let_go() throws Exception {
        int port = FreePorts.pair();
        var held = HeldPort.of(port);
        assertThatThrownBy(() -> HeldPort.of(port))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("choose another one with --port");
        held.close();
        HeldPort.of(port).close();
    }
}
