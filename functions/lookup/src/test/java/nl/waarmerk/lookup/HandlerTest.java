package nl.waarmerk.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HandlerTest {
    /// Nobody has what it asks for, and it is no mistake to ask.
    @Test
    void what_is_rehearsed_before_the_snapshot_is_answered() {
        try (var scene = Scene.set()) {
            for (var asked : scene.front.handler().priming()) {
                var heard = scene.front.send(asked);
                assertThat(heard.status()).isIn(200, 404);
                assertThat(heard.body()).doesNotContain("This address does not exist");
            }
        }
    }
}
