package nl.waarmerk.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.stream.IntStream;
import nl.waarmerk.register.institution.Sector;
import org.junit.jupiter.api.Test;

class ChangesTest {
    @Test
    void every_change_is_told_once_in_the_order_of_the_log() {
        try (var scene = Scene.set()) {
            HanStory.tell(scene.office, scene.clock);
            var positions = new ArrayList<String>();
            for (var page : scene.pages("/v1/changes?pageSize=9"))
                if (!page.at("/items").equals("0 items"))
                    positions.addAll(page.each("/items", "position"));
            assertThat(positions).hasSizeGreaterThan(30);
            assertThat(positions)
                    .isEqualTo(
                            IntStream.range(0, positions.size())
                                    .mapToObj(Integer::toString)
                                    .toList());
        }
    }

    @Test
    void whoever_keeps_the_last_cursor_goes_on_from_there() {
        try (var scene = Scene.set()) {
            scene.office.admit("HAN", Sector.HBO);
            var read = scene.get("/v1/changes");
            assertThat(read.each("/items", "type"))
                    .containsExactly("institution-registered", "participation-opened");
            var on = read.next().orElseThrow();
            var nothing = scene.get(on);
            assertThat(nothing.at("/items")).isEqualTo("0 items");
            assertThat(nothing.next()).isEmpty();
            scene.office.admit("Avans", Sector.HBO);
            assertThat(scene.get(on).each("/items", "position")).containsExactly("2", "3");
        }
    }

    @Test
    void an_empty_register_has_no_changes() {
        try (var scene = Scene.set()) {
            var heard = scene.get("/v1/changes");
            assertThat(heard.status()).isEqualTo(200);
            assertThat(heard.at("/items")).isEqualTo("0 items");
        }
    }

    @Test
    void a_cursor_of_a_search_is_refused() {
        try (var scene = Scene.set()) {
            scene.office.admit("HAN", Sector.HBO);
            scene.office.admit("Avans", Sector.HBO);
            var cursor = scene.get("/v1/institutions?pageSize=1").at("/page/next");
            assertThat(scene.get("/v1/changes?pageSize=1&after=" + cursor).errors())
                    .containsExactly("page.cursor-of-another-query at /after");
        }
    }
}
