package nl.waarmerk.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HandlerTest {
    /// It is not answered 400 or worse, which is what would make it useless as a rehearsal.
    @Test
    void what_is_rehearsed_before_the_snapshot_is_answered() {
        try (var scene = Scene.set()) {
            var heard = scene.front.send(scene.front.handler().priming());
            assertThat(heard.status()).isEqualTo(200);
        }
    }
}
