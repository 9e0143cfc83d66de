package nl.waarmerk.administration;

import static org.assertj.core.api.Assertions.assertThat;

import nl.waarmerk.testing.Overheard;
import nl.waarmerk.testing.RestoredRandom;
import org.crac.Core;
import org.junit.jupiter.api.Test;

class HandlerTest {
    @Test
    void what_is_rehearsed_before_the_snapshot_leaves_nothing_behind() {
        try (var scene = new Scene<>(LambdaFront::new)) {
            scene.institution("han.nl");
            long size = scene.store.head().size();
            try (var printed = new Overheard()) {
                scene.front.handler().beforeCheckpoint(Core.getGlobalContext());
                assertThat(printed.text()).doesNotContain("WARN", "ERROR");
            }
            assertThat(scene.store.head().size()).isEqualTo(size);
        }
    }

    /// Else two copies of one snapshot give the private parts of two persons one salt.
    @Test
    void what_a_restored_function_draws_no_other_copy_draws() {
        try (var scene = new Scene<>(LambdaFront::new);
                var random = new RestoredRandom()) {
            scene.front.handler().beforeCheckpoint(Core.getGlobalContext());
            random.restored();
            scene.front.handler().afterRestore(Core.getGlobalContext());
            scene.institution("han.nl");
            assertThat(random.drawnAnew()).isPositive();
            assertThat(random.drawnAsInEveryCopy()).isZero();
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
