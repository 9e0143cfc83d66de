package nl.waarmerk.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.testing.Demo;
import org.junit.jupiter.api.Test;

class HandlerTest {
    /// Not everything is there, and it is no mistake to ask.
    @Test
    void what_is_rehearsed_before_the_snapshot_is_answered() {
        try (var scene = Scene.set()) {
            var han = scene.office.admit("HAN", Sector.HBO);
            scene.office.offer(han, Demo.programme("Sales Manager"));
            var found = new ArrayList<String>();
            for (var asked : scene.front.handler().priming()) {
                var heard = scene.front.send(asked);
                assertThat(heard.status()).isIn(200, 404);
                assertThat(heard.body()).doesNotContain("This address does not exist");
                if (heard.status() == 200) found.add(asked.getPath());
            }
            assertThat(found).contains("/v1/programmes/MCNL-0001-0001");
        }
    }
}
