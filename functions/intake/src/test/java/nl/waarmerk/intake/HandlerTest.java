package nl.waarmerk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import nl.waarmerk.testing.Overheard;
import org.crac.Core;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HandlerTest {
    private final Scene scene = new Scene();

    @AfterEach
    void close() {
        scene.close();
    }

    /// A path that does not exist is answered 404, which hinders no rehearsal.
    @Test
    void what_is_rehearsed_before_the_snapshot_is_answered_to_an_auditor() {
        for (var asked : scene.handler.priming()) {
            var headers = new HashMap<>(asked.getHeaders());
            headers.put("Authorization", "Bearer " + scene.token("auditor", "pilot.example"));
            var heard = scene.send(asked.withHeaders(headers));
            assertThat(heard.status()).as(asked.getPath() + ": " + heard.text()).isEqualTo(200);
        }
    }

    @Test
    void the_rehearsal_reads_drafts_and_changes_nothing() {
        try (var printed = new Overheard()) {
            scene.handler.beforeCheckpoint(Core.getGlobalContext());
            assertThat(printed.text()).doesNotContain("WARN", "ERROR");
        }
        assertThat(scene.usedDrafts.calls()).containsExactly("drafts");
        assertThat(scene.readRegister.calls()).doesNotContain("append");
    }
}
