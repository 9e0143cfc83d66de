package nl.waarmerk.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.DemoDecision;
import nl.waarmerk.testing.People;
import org.junit.jupiter.api.Test;

class HistoriesTest {
    @Test
    void a_history_is_told_oldest_first_and_page_by_page() {
        try (var scene = Scene.set()) {
            HanStory.tell(scene.office, scene.clock);
            var path = "/v1/programmes/MCNL-0002-0002/history";
            var whole = scene.get(path + "?pageSize=100").each("/items", "id");
            assertThat(whole).hasSize(20).startsWith("MCNL-0002-0002-1", "MCNL-0002-0002-2");
            var pages = scene.pages(path + "?pageSize=7");
            assertThat(pages).hasSize(3);
            assertThat(pages.stream().flatMap(page -> page.each("/items", "id").stream()))
                    .isEqualTo(whole);
        }
    }

    @Test
    void a_full_last_page_promises_no_other_one() {
        try (var scene = Scene.set()) {
            HanStory.tell(scene.office, scene.clock);
            assertThat(scene.pages("/v1/programmes/MCNL-0002-0002/history?pageSize=10")).hasSize(2);
            assertThat(scene.get("/v1/programmes/MCNL-0002-0002/history?pageSize=20").next())
                    .isEmpty();
        }
    }

    @Test
    void a_cursor_of_another_history_is_refused() {
        try (var scene = Scene.set()) {
            HanStory.tell(scene.office, scene.clock);
            var cursor =
                    scene.get("/v1/programmes/MCNL-0002-0002/history?pageSize=7").at("/page/next");
            for (var path :
                    new String[] {
                        "/v1/institutions/I-0002/history?pageSize=7&after=",
                        "/v1/programmes/MCNL-0002-0002/history?pageSize=8&after=",
                        "/v1/programmes/MCNL-0002-0002/history?pageSize=7&asOf=2023-07-04&after=",
                        "/v1/changes?pageSize=7&after="
                    })
                assertThat(scene.get(path + cursor).errors())
                        .as(path)
                        .containsExactly("page.cursor-of-another-query at /after");
        }
    }

    @Test
    void events_that_count_later_than_the_day_are_left_out_and_pages_stay_full() {
        try (var scene = Scene.set()) {
            var han = scene.office.admit("HAN", Sector.HBO);
            var sales =
                    scene.office.offer(han, Demo.programme("Sales Manager", "2022-01-01", "5 EC"));
            scene.office.accredit(sales, DemoDecision.validFrom("2023-06-12").decision());
            scene.office.enter(
                    People.coordinator(),
                    sales,
                    Demo.link(Demo.rioUnit("1234O5678"), "2022-03-01"));
            var path = "/v1/programmes/" + sales + "/history?pageSize=2&asOf=2022-06-01";
            var pages = scene.pages(path);
            assertThat(pages.stream().map(page -> page.each("/items", "type")))
                    .containsExactly(
                            java.util.List.of("programme-registered", "proposed"),
                            java.util.List.of("name-linked"));
            assertThat(pages.getFirst().at("/asOf")).isEqualTo("2022-06-01");
        }
    }

    /// Otherwise the echoed day, asked again, would give a shorter answer.
    @Test
    void a_day_that_was_not_given_leaves_nothing_out_and_is_not_echoed() {
        try (var scene = Scene.set()) {
            var han = scene.office.admit("HAN", Sector.HBO);
            var sales =
                    scene.office.offer(han, Demo.programme("Sales Manager", "2024-01-01", "5 EC"));
            var heard = scene.get("/v1/programmes/" + sales + "/history");
            assertThat(heard.each("/items", "effectiveFrom")).containsExactly("2024-01-01");
            assertThat(heard.at("/asOf")).isEqualTo("absent");
        }
    }

    @Test
    void what_was_recorded_after_the_moment_is_left_out() {
        try (var scene = Scene.set()) {
            var han = scene.office.admit("HAN", Sector.HBO);
            var sales = scene.office.offer(han, Demo.programme("Sales Manager"));
            var before = scene.now();
            var grant = new Command.Grant(DemoDecision.validFrom("2023-06-12").decision());
            scene.office.propose(People.personOf(han), sales, grant);
            var path = "/v1/programmes/" + sales + "/history";
            assertThat(scene.get(path).at("/items")).isEqualTo("2 items");
            var heard = scene.get(path + "?pageSize=1&knownAt=" + before);
            assertThat(heard.each("/items", "type")).containsExactly("programme-registered");
            assertThat(heard.next()).isEmpty();
        }
    }

    /// Content of a proposal is in the Dossier, which this function cannot read.
    @Test
    void of_a_proposal_only_the_act_is_told() {
        try (var scene = Scene.set()) {
            HanStory.tell(scene.office, scene.clock);
            var heard = scene.get("/v1/programmes/MCNL-0002-0002/history?pageSize=100");
            assertThat(heard.at("/items/6/type")).isEqualTo("proposed");
            assertThat(heard.at("/items/6/payload")).isEqualTo("act");
        }
    }
}
