package nl.waarmerk.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.append.Request;
import nl.waarmerk.register.event.ClientRegistered;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.DemoDecision;
import nl.waarmerk.testing.People;
import org.junit.jupiter.api.Test;

/// One record: what is shown of it, and what is answered when there is none.
class RecordsTest {
    @Test
    void the_day_decides_whether_a_programme_is_accredited_and_why_it_is_not() {
        try (var scene = Scene.set()) {
            var han = scene.office.admit("HAN", Sector.HBO);
            var sales =
                    scene.office.offer(han, Demo.programme("Sales Manager", "2022-01-01", "5 EC"));
            scene.office.accredit(sales, DemoDecision.validFrom("2023-06-12").decision());
            scene.office.enter(
                    People.coordinator(), sales, Demo.withdrawal(1, "2023-08-01", "2023-07-20"));
            var path = "/v1/programmes/" + sales + "?asOf=";
            assertThat(scene.get(path + "2021-12-31").at("/current")).isEqualTo("absent");
            assertThat(scene.get(path + "2023-06-11").at("/reasons/0/code"))
                    .isEqualTo("accreditation.not-yet-in-force");
            assertThat(scene.get(path + "2023-06-12").at("/accredited")).isEqualTo("true");
            assertThat(scene.get(path + "2023-06-12").at("/reasons")).isEqualTo("0 items");
            assertThat(scene.get(path + "2023-07-31").at("/accreditations/0/state"))
                    .isEqualTo("in-force");
            assertThat(scene.get(path + "2023-08-01").at("/accredited")).isEqualTo("false");
            assertThat(scene.get(path + "2023-08-01").at("/accreditations/0/state"))
                    .isEqualTo("withdrawn");
            assertThat(
                            scene.get("/v1/accreditations/" + sales + "-A1?asOf=2023-08-01")
                                    .at("/state"))
                    .isEqualTo("withdrawn");
        }
    }

    @Test
    void a_version_holds_until_the_next_one_begins() {
        try (var scene = Scene.set()) {
            var han = scene.office.admit("HAN", Sector.HBO);
            var sales =
                    scene.office.offer(han, Demo.programme("Sales Manager", "2022-01-01", "5 EC"));
            var revised =
                    new Command.ReviseProgramme(
                            Demo.programme("Sales Manager", "2023-05-01", "6 EC"));
            scene.office.enter(People.machineOf(han), new Request.Target.Existing(sales), revised);
            var first = scene.get("/v1/programmes/" + sales + "/versions/1");
            assertThat(first.at("/size/value") + " until " + first.at("/until"))
                    .isEqualTo("5 until 2023-05-01");
            var second = scene.get("/v1/programmes/" + sales + "/versions/2");
            assertThat(second.at("/size/value") + " until " + second.at("/until"))
                    .isEqualTo("6 until absent");
            assertThat(scene.get("/v1/programmes/" + sales + "?asOf=2023-04-30").at("/current/n"))
                    .isEqualTo("1");
            assertThat(scene.get("/v1/programmes/" + sales + "?asOf=2023-05-01").at("/current/n"))
                    .isEqualTo("2");
        }
    }

    @Test
    void the_machines_of_an_institution_are_not_among_its_identifiers() {
        try (var scene = Scene.set()) {
            var han = scene.office.admit("HAN", Sector.HBO, Demo.domain("han.nl"));
            scene.office.enter(
                    People.coordinator(),
                    han,
                    new ClientRegistered("https://login.example", "badge-platform"));
            for (var path : List.of("/v1/institutions/" + han, "/v1/institutions")) {
                var heard = scene.get(path);
                assertThat(heard.body())
                        .contains("han.nl")
                        .doesNotContain("badge-platform")
                        .doesNotContain("client");
            }
        }
    }

    @Test
    void what_the_register_does_not_have_is_not_found() {
        try (var scene = Scene.set()) {
            var han = scene.office.admit("HAN", Sector.HBO);
            var sales = scene.office.offer(han, Demo.programme("Sales Manager"));
            for (var path :
                    List.of(
                            "/v1/institutions/I-0009",
                            "/v1/institutions/I-0009/history",
                            "/v1/institutions/HAN",
                            "/v1/institutions/I-00001",
                            "/v1/programmes/MCNL-0001-0009",
                            "/v1/programmes/MCNL-0001-0009/history",
                            "/v1/programmes/MCNL-0000-0000",
                            "/v1/programmes/MCNL-0001-0009/versions/1",
                            "/v1/programmes/" + sales + "/versions/2",
                            "/v1/programmes/" + sales + "/versions/01",
                            "/v1/accreditations/" + sales + "-A1",
                            "/v1/accreditations/MCNL-0001-0009-A1",
                            "/v1/accreditations/A1")) {
                var heard = scene.get(path);
                assertThat(heard.status()).as(path).isEqualTo(404);
                assertThat(heard.at("/type"))
                        .as(path)
                        .isEqualTo("urn:x-waarmerk:problem:not-found");
                assertThat(heard.at("/instance")).isEqualTo(path);
            }
        }
    }

    @Test
    void what_was_not_known_yet_is_not_found_either() {
        try (var scene = Scene.set()) {
            scene.office.admit("Avans", Sector.HBO);
            var before = scene.now();
            var han = scene.office.admit("HAN", Sector.HBO);
            var sales = scene.office.offer(han, Demo.programme("Sales Manager"));
            var unrevised = scene.now();
            var revised =
                    new Command.ReviseProgramme(
                            Demo.programme("Sales Manager", "2023-05-01", "6 EC"));
            scene.office.enter(People.machineOf(han), new Request.Target.Existing(sales), revised);
            scene.office.accredit(sales, DemoDecision.validFrom("2023-06-12").decision());
            for (var path :
                    List.of(
                            "/v1/institutions/" + han,
                            "/v1/institutions/" + han + "/history",
                            "/v1/programmes/" + sales,
                            "/v1/programmes/" + sales + "/history",
                            "/v1/programmes/" + sales + "/versions/1")) {
                assertThat(scene.get(path + "?knownAt=" + before).status()).as(path).isEqualTo(404);
                assertThat(scene.get(path + "?knownAt=" + unrevised).status())
                        .as(path)
                        .isEqualTo(200);
            }
            for (var path :
                    List.of(
                            "/v1/programmes/" + sales + "/versions/2",
                            "/v1/accreditations/" + sales + "-A1")) {
                assertThat(scene.get(path + "?knownAt=" + unrevised).status())
                        .as(path)
                        .isEqualTo(404);
                assertThat(scene.get(path).status()).as(path).isEqualTo(200);
            }
        }
    }

    @Test
    void who_has_these_very_bytes_is_told_so_until_something_changes() {
        try (var scene = Scene.set()) {
            var han = scene.office.admit("HAN", Sector.HBO);
            var sales = scene.office.offer(han, Demo.programme("Sales Manager"));
            scene.office.accredit(sales, DemoDecision.validFrom("2023-06-12").decision());
            for (var path :
                    List.of(
                            "/v1/institutions/" + han,
                            "/v1/programmes/" + sales,
                            "/v1/programmes/" + sales + "/versions/1",
                            "/v1/accreditations/" + sales + "-A1")) {
                var tag = scene.get(path).header("ETag");
                assertThat(tag).as(path).matches("\"3\\.[0-9a-f]{16}\"|\"2\\.[0-9a-f]{16}\"");
                var again = scene.get(path, "If-None-Match", tag);
                assertThat(again.status()).as(path).isEqualTo(304);
                assertThat(again.body()).isEmpty();
                assertThat(again.header("ETag")).isEqualTo(tag);
                assertThat(scene.get(path + "?asOf=2023-01-01", "If-None-Match", tag).status())
                        .as(path)
                        .isEqualTo(200);
            }
            var tag = scene.get("/v1/programmes/" + sales).header("ETag");
            scene.office.enter(People.coordinator(), sales, Demo.suspension(1, "2023-08-01"));
            assertThat(scene.get("/v1/programmes/" + sales, "If-None-Match", tag).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void lists_cannot_be_compared_later() {
        try (var scene = Scene.set()) {
            for (var path :
                    List.of(
                            "/v1/institutions",
                            "/v1/changes",
                            "/v1/reason-codes",
                            "/v1/frameworks"))
                assertThat(scene.get(path).header("ETag")).isEqualTo("absent");
        }
    }
}
