package nl.waarmerk.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.waarmerk.register.institution.Sector;
import org.junit.jupiter.api.Test;

class OutgrownTest {
    @Test
    void a_register_that_has_outgrown_its_search_says_so_and_still_shows_records() {
        try (var scene = Scene.set(2)) {
            for (var name : List.of("A", "B")) scene.office.admit(name, Sector.HBO);
            assertThat(scene.get("/v1/institutions").status()).isEqualTo(200);
            scene.office.admit("C", Sector.HBO);
            for (var path : List.of("/v1/institutions", "/v1/programmes")) {
                var heard = scene.get(path);
                assertThat(heard.status()).as(path).isEqualTo(503);
                assertThat(heard.header("Retry-After")).isEqualTo("600");
                assertThat(heard.header("Cache-Control")).isEqualTo("no-store");
                assertThat(heard.at("/type")).isEqualTo("urn:x-waarmerk:problem:unavailable");
                assertThat(heard.at("/detail")).contains("number or name").doesNotContain("memory");
            }
            assertThat(scene.get("/v1/institutions/I-0003").status()).isEqualTo(200);
        }
    }
}
