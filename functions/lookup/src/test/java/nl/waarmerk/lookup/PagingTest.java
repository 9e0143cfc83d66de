package nl.waarmerk.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.append.Request;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.People;
import org.junit.jupiter.api.Test;

/// A list is read page by page while the register grows.
class PagingTest {
    @Test
    void what_is_added_between_two_pages_is_neither_shown_nor_makes_others_skipped() {
        try (var scene = Scene.set()) {
            var han = scene.office.admit("HAN", Sector.HBO);
            for (var title : List.of("B", "D", "F", "H"))
                scene.office.offer(han, Demo.programme(title));
            var first = scene.get("/v1/programmes?sort=name&pageSize=2");
            for (var title : List.of("A", "C", "E", "Z"))
                scene.office.offer(han, Demo.programme(title));
            var second = scene.get(first.next().orElseThrow());
            assertThat(titles(first)).containsExactly("B", "D");
            assertThat(titles(second)).containsExactly("F", "H");
            assertThat(second.next()).isEmpty();
            assertThat(second.at("/facets/institution/0/count")).isEqualTo("4");
            assertThat(scene.get("/v1/programmes").at("/items")).isEqualTo("8 items");
        }
    }

    @Test
    void what_gets_another_name_between_two_pages_is_shown_once_under_the_old_one() {
        try (var scene = Scene.set()) {
            var han = scene.office.admit("HAN", Sector.HBO);
            var b = scene.office.offer(han, Demo.programme("B"));
            for (var title : List.of("D", "F")) scene.office.offer(han, Demo.programme(title));
            var first = scene.get("/v1/programmes?sort=name&pageSize=1");
            var renamed = new Command.ReviseProgramme(Demo.programme("Z", "2023-01-01", "5 EC"));
            scene.office.enter(People.machineOf(han), new Request.Target.Existing(b), renamed);
            var titles = new ArrayList<>(titles(first));
            var second = scene.get(first.next().orElseThrow());
            titles.addAll(titles(second));
            titles.addAll(titles(scene.get(second.next().orElseThrow())));
            assertThat(titles).containsExactly("B", "D", "F");
        }
    }

    @Test
    void a_full_last_page_promises_no_other_one() {
        try (var scene = Scene.set()) {
            for (var name : List.of("A", "B", "C", "D")) scene.office.admit(name, Sector.HBO);
            assertThat(scene.pages("/v1/institutions?pageSize=2")).hasSize(2);
            assertThat(scene.get("/v1/institutions").at("/page/size")).isEqualTo("20");
        }
    }

    @Test
    void a_cursor_of_another_search_is_refused_and_so_is_a_damaged_one() {
        try (var scene = Scene.set()) {
            for (var name : List.of("A", "B", "C")) scene.office.admit(name, Sector.HBO);
            var cursor = scene.get("/v1/institutions?sector=hbo&pageSize=1").at("/page/next");
            var path = "/v1/institutions?pageSize=1&after=" + cursor;
            assertThat(scene.get(path + "&sector=hbo").each("/items", "id"))
                    .containsExactly("I-0002");
            assertThat(scene.get(path + "&sector=wo").errors())
                    .containsExactly("page.cursor-of-another-query at /after");
            assertThat(scene.get(path + "x&sector=hbo").errors())
                    .containsExactly("page.cursor-damaged at /after");
        }
    }

    private static List<String> titles(Heard heard) {
        return heard.each("/items", "current/title/nl");
    }
}
