package nl.waarmerk.process.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.testing.Overheard;
import nl.waarmerk.testing.RestoredRandom;
import org.crac.Core;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a snapshot is taken after, and what is not in it.
class HandlerTest {
    private @TempDir Path exports;
    private Scene scene;

    @BeforeEach
    void open() {
        scene = new Scene(exports);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    /// Not every case is there; a path that does not exist would hinder no rehearsal either.
    @Test
    void what_is_rehearsed_is_answered_to_an_auditor() {
        var found = new ArrayList<String>();
        for (var asked : scene.handler.priming()) {
            var headers = new HashMap<>(asked.getHeaders());
            headers.put("Authorization", "Bearer " + scene.token("auditor", "pilot.example"));
            var heard = scene.send(asked.withHeaders(headers));
            assertThat(heard.status()).as(asked.getPath() + ": " + heard.text()).isIn(200, 404);
            assertThat(heard.text()).doesNotContain("This address does not exist");
            if (heard.status() == 200) found.add(asked.getPath());
        }
        assertThat(found)
                .contains("/v1/process/public-figures", "/v1/cases", "/v1/cases/MCNL-0001-0001");
    }

    @Test
    void the_rehearsal_reads_cases_and_figures_and_changes_nothing() {
        try (var printed = new Overheard()) {
            scene.handler.beforeCheckpoint(Core.getGlobalContext());
            assertThat(printed.text()).doesNotContain("WARN", "ERROR");
        }
        assertThat(scene.usedLog.calls()).containsExactly("of", "publications");
        assertThat(scene.readRegister.calls()).contains("records").doesNotContain("append");
        assertThat(exports).isEmptyDirectory();
    }

    /// Else two copies of one snapshot give the persons of two cases one key.
    @Test
    void what_a_restored_function_draws_no_other_copy_draws() {
        try (var random = new RestoredRandom()) {
            scene.handler.beforeCheckpoint(Core.getGlobalContext());
            scene.handler.getApplicationContext().getBean(Postbox.class);
            random.restored();
            scene.handler.afterRestore(Core.getGlobalContext());
            var event = Scene.event("a-1", "autumn", "offer.started", "2025-10-01T09:00:00Z");
            var person = Json.obj().with("role", "institution").with("actorToken", "colleague-7");
            var told = CanonicalJson.text(event.with("data", person));
            var heard = scene.post("institution", Scene.HAN, "/v1/process-events", told);
            assertThat(heard.status()).as(heard.text()).isEqualTo(200);
            assertThat(random.drawnAnew()).isPositive();
            assertThat(random.drawnAsInEveryCopy()).isZero();
        }
    }
}
