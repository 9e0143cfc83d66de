package nl.waarmerk.testing;

import java.util.List;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.event.Annulled;
import nl.waarmerk.register.event.ConditionsMet;
import nl.waarmerk.register.event.Corrected;
import nl.waarmerk.register.event.Ended;
import nl.waarmerk.register.event.Erased;
import nl.waarmerk.register.event.KeyAdded;
import nl.waarmerk.register.event.KeyRetired;
import nl.waarmerk.register.event.NameRemoved;
import nl.waarmerk.register.event.ParticipationClosed;
import nl.waarmerk.register.event.ParticipationMoved;
import nl.waarmerk.register.event.Payload;
import nl.waarmerk.register.event.PutInTeachOut;
import nl.waarmerk.register.event.PutUnderConditions;
import nl.waarmerk.register.event.ReasonGiven;
import nl.waarmerk.register.event.Resumed;
import nl.waarmerk.register.event.Step;
import nl.waarmerk.register.institution.Phase;
import nl.waarmerk.register.institution.PublicKey;
import nl.waarmerk.register.json.Json;

/// What is done in a life, in an order that is possible, and some that is refused.
final class Deeds {
    private static final ReasonGiven WHY = new ReasonGiven("mistake");
    private static final PublicKey KEY =
            new PublicKey(Json.obj().with("kty", "OKP").with("crv", "Ed25519").with("x", "11qYAY"));

    static final List<Life.Deed> ALL =
            List.of(
                    new Life.Deed("register institution", Life::registerInstitution),
                    new Life.Deed(
                            "open participation", l -> l.own(Demo.inThePilotFrom("2021-10-01"))),
                    new Life.Deed(
                            "open it twice (refused)",
                            l -> l.own(Demo.inThePilotFrom("2021-11-01"))),
                    new Life.Deed("move participation", l -> l.own(moved())),
                    new Life.Deed("rename", l -> l.own(Demo.renaming("Renamed"))),
                    new Life.Deed("register client", Life::registerClient),
                    new Life.Deed("propose key", l -> l.own(keyAdded())),
                    new Life.Deed(
                            "confirm it oneself (refused)", l -> l.confirm(People.coordinator())),
                    new Life.Deed("confirm key", l -> l.confirm(People.secondCoordinator())),
                    new Life.Deed("propose to retire key", l -> l.own(keyRetired())),
                    new Life.Deed(
                            "confirm to retire key", l -> l.confirm(People.secondCoordinator())),
                    new Life.Deed("register programme", Life::registerProgramme),
                    new Life.Deed(
                            "link name", l -> l.programme(Demo.link(l.unit(2), "2022-01-01"))),
                    new Life.Deed("remove name", l -> l.programme(removed())),
                    new Life.Deed("propose badge class", Life::linkBadgeClass),
                    new Life.Deed(
                            "confirm badge class", l -> l.confirm(People.secondCoordinator())),
                    new Life.Deed("propose grant", l -> l.propose(grant("2023-04-01"))),
                    new Life.Deed(
                            "return", l -> l.colleague(new Command.Return(l.proposal(), WHY))),
                    new Life.Deed(
                            "resubmit",
                            l ->
                                    l.propose(
                                            new Command.Resubmit(
                                                    l.proposal(), grant("2023-05-01")))),
                    new Life.Deed("confirm grant", l -> l.confirm(l.colleague())),
                    new Life.Deed("suspend", Life::suspend),
                    new Life.Deed("resume", l -> l.programme(new Resumed(step("2023-08-01")))),
                    new Life.Deed("propose correction", l -> l.programme(corrected())),
                    new Life.Deed("confirm correction", l -> l.confirm(People.secondCoordinator())),
                    new Life.Deed("propose erasure", l -> l.programme(erased())),
                    new Life.Deed("confirm erasure", l -> l.confirm(People.secondCoordinator())),
                    new Life.Deed("put under conditions", l -> l.programme(conditions())),
                    new Life.Deed(
                            "meet conditions",
                            l -> l.programme(new ConditionsMet(step("2023-10-01")))),
                    new Life.Deed("propose annulment", l -> l.programme(new Annulled(18, WHY))),
                    new Life.Deed("confirm annulment", l -> l.confirm(People.secondCoordinator())),
                    new Life.Deed("propose renewal", l -> l.propose(renew())),
                    new Life.Deed(
                            "reject", l -> l.colleague(new Command.Reject(l.proposal(), WHY))),
                    new Life.Deed("propose renewal again", l -> l.propose(renew())),
                    new Life.Deed("confirm renewal", l -> l.confirm(l.colleague())),
                    new Life.Deed("revise programme", Life::revise),
                    new Life.Deed("report recognition", Life::report),
                    new Life.Deed("put in teach-out", l -> l.programme(teachOut())),
                    new Life.Deed("end", l -> l.programme(new Ended(step("2026-08-01")))),
                    new Life.Deed("propose grant again", l -> l.propose(grant("2026-09-01"))),
                    new Life.Deed("confirm grant again", l -> l.confirm(l.colleague())),
                    new Life.Deed("withdraw", l -> l.programme(withdrawn())),
                    new Life.Deed("close participation", l -> l.own(closed())));

    private Deeds() {}

    private static Payload moved() {
        return new ParticipationMoved(3, new Phase("experiment"), Demo.day("2025-05-01"));
    }

    private static Payload closed() {
        return new ParticipationClosed(3, Demo.day("2028-01-01"), WHY);
    }

    private static Payload keyAdded() {
        return new KeyAdded("k1", KEY, Demo.day("2023-07-04"));
    }

    private static Payload keyRetired() {
        return new KeyRetired("k1", KeyRetired.Cause.ROTATED, Demo.day("2024-07-04"));
    }

    /// Of the second link, the programme's third event.
    private static Payload removed() {
        return new NameRemoved(3, Demo.day("2023-01-01"));
    }

    private static Command.Change grant(String from) {
        return new Command.Grant(DemoDecision.validFrom(from).decision());
    }

    private static Command.Change renew() {
        return new Command.Renew(1, DemoDecision.validFrom("2025-05-01").decision());
    }

    private static Step step(String from) {
        return Demo.step(1, from, from, "inspection");
    }

    /// The suspension is the programme's eleventh event.
    private static Payload corrected() {
        return new Corrected(11, Demo.suspension(1, "2023-06-01"), WHY);
    }

    private static Payload erased() {
        return new Erased(11, "reason/text", WHY);
    }

    private static Payload conditions() {
        return new PutUnderConditions(step("2023-09-01"));
    }

    private static Payload teachOut() {
        return new PutInTeachOut(step("2026-01-01"), Demo.day("2026-08-01"));
    }

    private static Payload withdrawn() {
        return Demo.withdrawal(2, "2027-01-01", "2027-01-01");
    }
}
