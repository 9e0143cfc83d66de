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
    void what_is_rehearsed_is_not_shown_to_anyone() {
        try (var scene = new Scene<>(LambdaFront::new)) {
            for (var asked : scene.front.handler().priming())
                assertThat(scene.front.send(asked).status()).isEqualTo(401);
        }
    }
}
