package nl.waarmerk.administration;

import static org.assertj.core.api.Assertions.assertThat;

import org.crac.Core;
import org.junit.jupiter.api.Test;

class HandlerTest {
    @Test
    void what_is_rehearsed_before_the_snapshot_leaves_nothing_behind() {
        try (var scene = new Scene<>(LambdaFront::new)) {
            scene.institution("han.nl");
            long size = scene.store.head().size();
            scene.front.handler().beforeCheckpoint(Core.getGlobalContext());
            assertThat(scene.store.head().size()).isEqualTo(size);
        }
    }

    @Test
    void the_priming_request_is_answered_as_expected() {
        try (var scene = new Scene<>(LambdaFront::new)) {
            var handler = scene.front.handler();
            assertThat(scene.front.send(handler.priming()).status()).isEqualTo(handler.primed());
        }
    }
}
