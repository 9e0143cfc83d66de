package nl.waarmerk.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.DemoDecision;
import nl.waarmerk.testing.People;
import org.junit.jupiter.api.Test;

class ExpiryTest {
    /// Whoever looks for what has to be renewed must not find what has been.
    @Test
    void an_accreditation_that_was_renewed_does_not_expire() {
        try (var scene = Scene.set()) {
            var han = scene.office.admit("HAN", Sector.HBO);
            var sales = scene.office.offer(han, Demo.programme("Sales Manager"));
            scene.office.accredit(
                    sales, DemoDecision.validFrom("2022-06-12").until("2024-06-12").decision());
            var path = "/v1/accreditations?state=in-force&expiresBefore=2024-12-31";
            assertThat(scene.get(path).each("/items", "id")).containsExactly(sales + "-A1");
            var renewal =
                    new Command.Renew(
                            1,
                            DemoDecision.validFrom("2024-06-12")
                                    .decidedOn("2023-08-01")
                                    .decision());
            int proposal = scene.office.propose(People.personOf(han), sales, renewal);
            scene.office.confirm(People.colleagueOf(han), sales, proposal);
            assertThat(scene.get(path).at("/items")).isEqualTo("0 items");
        }
    }
}
