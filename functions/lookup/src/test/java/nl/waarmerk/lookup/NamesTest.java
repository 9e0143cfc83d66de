package nl.waarmerk.lookup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.event.ClientRegistered;
import nl.waarmerk.register.event.NameRemoved;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.DemoDecision;
import nl.waarmerk.testing.People;
import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void an_exclusive_name_has_one_owner_on_its_days_and_none_on_others() {
        try (var scene = Scene.set()) {
            var han = scene.office.admit("HAN", Sector.HBO);
            var unit = scene.office.offer(han, Demo.programme("Sales Manager"));
            var link =
                    scene.office.enter(
                            People.coordinator(),
                            unit,
                            Demo.link(Demo.rioUnit("1234O5678"), "2022-03-01"));
            scene.office.enter(
                    People.coordinator(),
                    unit,
                    new NameRemoved(link.version(), Demo.day("2023-03-01")));
            var path = "/v1/names?scheme=rio-unit&value=1234O5678&asOf=";
            assertThat(scene.get(path + "2022-02-28").at("/items")).isEqualTo("0 items");
            assertThat(scene.get(path + "2022-03-01").each("/items", "record"))
                    .containsExactly(unit.text());
            assertThat(scene.get(path + "2023-02-28").at("/items/0/until")).isEqualTo("2023-03-01");
            assertThat(scene.get(path + "2023-02-28").at("/items/0/kind")).isEqualTo("programme");
            assertThat(scene.get(path + "2023-03-01").at("/items")).isEqualTo("0 items");
        }
    }

    @Test
    void a_shared_name_has_an_owner_at_each_institution_in_the_order_of_their_numbers() {
        try (var scene = Scene.set()) {
            for (var name : new String[] {"Avans", "HAN", "Fontys", "Saxion", "Zuyd"}) {
                var institution = scene.office.admit(name, Sector.HBO);
                scene.office.offer(
                        institution, Demo.programme("Sales"), Demo.programmeCode("SM-01"));
            }
            assertThat(
                            scene.get("/v1/names?scheme=programme-code&value=SM-01")
                                    .each("/items", "record"))
                    .containsExactly(
                            "MCNL-0001-0001",
                            "MCNL-0002-0001",
                            "MCNL-0003-0001",
                            "MCNL-0004-0001",
                            "MCNL-0005-0001");
        }
    }

    @Test
    void a_record_that_has_a_name_twice_is_one_record() {
        try (var scene = Scene.set()) {
            var han = scene.office.admit("HAN", Sector.HBO);
            var sales = scene.office.offer(han, Demo.programme("Sales Manager"));
            var decision =
                    DemoDecision.validFrom("2022-06-12").until("2024-06-12").numbered("AV-4223");
            scene.office.accredit(sales, decision.decision());
            var longer =
                    DemoDecision.validFrom("2024-06-12")
                            .decidedOn("2023-08-01")
                            .numbered("AV-4223");
            var renewal = new Command.Renew(1, longer.decision());
            int proposal = scene.office.propose(People.personOf(han), sales, renewal);
            scene.office.confirm(People.colleagueOf(han), sales, proposal);
            assertThat(
                            scene.get("/v1/names?scheme=decision&value=AV-4223")
                                    .each("/items", "record"))
                    .containsExactly(sales.text());
        }
    }

    @Test
    void a_registry_number_names_its_own_record_once_that_is_known() {
        try (var scene = Scene.set()) {
            var han = scene.office.admit("HAN", Sector.HBO);
            var before = scene.now();
            var sales = scene.office.offer(han, Demo.programme("Sales Manager"));
            var path = "/v1/names?scheme=registry&value=";
            assertThat(scene.get(path + sales).each("/items", "record"))
                    .containsExactly(sales.text());
            assertThat(scene.get(path + sales + "&knownAt=" + before).at("/items"))
                    .isEqualTo("0 items");
        }
    }

    @Test
    void what_cannot_be_a_number_names_nothing() {
        try (var scene = Scene.set()) {
            for (var value :
                    new String[] {"MCNL-0000-0001", "MCNL-00001-0001", "I-0001", "AV-4223"}) {
                var heard = scene.get("/v1/names?scheme=registry&value=" + value);
                assertThat(heard.status()).as(value).isEqualTo(200);
                assertThat(heard.at("/items")).as(value).isEqualTo("0 items");
            }
        }
    }

    @Test
    void nobody_learns_here_which_machines_an_institution_has() {
        try (var scene = Scene.set()) {
            var han = scene.office.admit("HAN", Sector.HBO);
            var client = new ClientRegistered("https://login.example", "badge-platform");
            scene.office.enter(People.coordinator(), han, client);
            var value = URLEncoder.encode(client.name().value(), UTF_8);
            assertThat(scene.get("/v1/names?scheme=client&value=" + value).at("/items"))
                    .isEqualTo("0 items");
        }
    }

    @Test
    void an_address_is_a_name_when_it_is_percent_encoded() {
        try (var scene = Scene.set()) {
            var han = scene.office.admit("HAN", Sector.HBO);
            var sales = scene.office.offer(han, Demo.programme("Sales Manager"));
            var name = Demo.badgeClass("demo0000000000000000aa");
            scene.office.byTwo(sales, Demo.link(name));
            var value = URLEncoder.encode(name.value(), UTF_8);
            assertThat(
                            scene.get("/v1/names?scheme=badge-class&value=" + value)
                                    .each("/items", "record"))
                    .containsExactly(sales.text());
        }
    }
}
