package nl.waarmerk.dynamodb;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.event.NameRemoved;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.DemoDecision;
import nl.waarmerk.testing.HandClock;
import nl.waarmerk.testing.Office;
import nl.waarmerk.testing.People;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A register in which every kind of item is: two institutions, names that moved, a decision, a
/// proposal that waits.
record Populated(OnDynamo on, Office office, InstitutionId han, ProgrammeNumber programme) {
    static Populated on(OnDynamo on) {
        var office = new Office(on.register, new HandClock("2040-05-06T08:00:00Z"));
        var han = office.admit("HAN", Sector.HBO, Demo.domain("han.nl"));
        office.admit("Avans", Sector.HBO);
        var name = Demo.rioUnit("1001O2345");
        var first = office.offer(han, Demo.programme("Digital Advisor"), name);
        var programme = office.offer(han, Demo.programme("Sales Manager"));
        office.enter(People.coordinator(), first, new NameRemoved(2, Demo.day("2023-06-01")));
        office.enter(People.coordinator(), programme, Demo.link(name, "2023-06-01"));
        office.accredit(
                programme, DemoDecision.validFrom("2023-04-01").numbered("AV-4223").decision());
        var waiting = DemoDecision.validFrom("2023-04-01").decision();
        office.propose(People.personOf(han), first, new Command.Grant(waiting));
        return new Populated(on, office, han, programme);
    }

    /// Every item of table Register as it is stored.
    Map<String, Map<String, AttributeValue>> register() {
        var items = new HashMap<String, Map<String, AttributeValue>>();
        Pages.ofTable(
                on.client, on.tables.register(), item -> items.put(Items.text(item, "pk"), item));
        return items;
    }

    Map<String, AttributeValue> item(String key) {
        return new HashMap<>(Objects.requireNonNull(register().get(key), key));
    }

    Check check() {
        return new Check(on.client, on.tables, Progress.SILENT);
    }

    Rebuild rebuild() {
        return new Rebuild(on.client, on.tables, Progress.SILENT);
    }
}
