package nl.waarmerk.lookup;

import static nl.waarmerk.testing.Demo.day;
import static nl.waarmerk.testing.Demo.step;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.append.Request;
import nl.waarmerk.register.event.Annulled;
import nl.waarmerk.register.event.ClientRegistered;
import nl.waarmerk.register.event.ConditionsMet;
import nl.waarmerk.register.event.InstitutionRegistered;
import nl.waarmerk.register.event.InstitutionRenamed;
import nl.waarmerk.register.event.KeyAdded;
import nl.waarmerk.register.event.KeyRetired;
import nl.waarmerk.register.event.NameRemoved;
import nl.waarmerk.register.event.ParticipationMoved;
import nl.waarmerk.register.event.PutUnderConditions;
import nl.waarmerk.register.event.ReasonGiven;
import nl.waarmerk.register.event.RecognitionReported;
import nl.waarmerk.register.event.Resumed;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.institution.BothLanguages;
import nl.waarmerk.register.institution.Phase;
import nl.waarmerk.register.institution.PublicKey;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.programme.Content;
import nl.waarmerk.register.programme.Field;
import nl.waarmerk.register.programme.Level;
import nl.waarmerk.register.programme.Size;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.DemoDecision;
import nl.waarmerk.testing.HandClock;
import nl.waarmerk.testing.Office;
import nl.waarmerk.testing.People;

/// What the event files ask about: HAN with all that an institution can have, and Sales Manager
/// with all that can happen to a programme. Demo data.
final class HanStory {
    private final Office office;
    private final InstitutionId avans;
    private final InstitutionId han;

    private HanStory(Office office, HandClock clock) {
        this.office = office;
        clock.set(Instant.parse("2023-02-01T09:00:00Z"));
        avans = office.admit("Avans Hogeschool", Sector.HBO, Demo.domain("avans.nl"));
        han = (InstitutionId) admitHan();
    }

    static void tell(Office office, HandClock clock) {
        var story = new HanStory(office, clock);
        story.hanTakesPart();
        story.hanHasNamesAndKeys();
        var route = story.office.offer(story.han, Demo.programme("Leidinggeven in de verkoop"));
        var sales = story.salesManager(route);
        clock.set(Instant.parse("2023-06-05T09:00:00Z"));
        story.salesManagerIsAccredited(sales);
        clock.set(Instant.parse("2023-07-03T09:00:00Z"));
        story.salesManagerHasItsUpsAndDowns(sales);
        clock.set(Instant.parse("2023-09-01T10:00:00Z"));
    }

    private nl.waarmerk.register.identity.RecordId admitHan() {
        var name =
                new BothLanguages(
                        "Hogeschool van Arnhem en Nijmegen", "HAN University of Applied Sciences");
        var names =
                List.of(
                        Demo.domain("han.nl"),
                        Identifier.registrable(Scheme.BRIN, "25KB"),
                        Identifier.registrable(Scheme.ROR, "https://ror.org/0500gea42"));
        var command =
                new Command.RegisterInstitution(new InstitutionRegistered(name, Sector.HBO), names);
        return office.enter(People.coordinator(), new Request.Target.NewInstitution(), command)
                .record();
    }

    private void hanTakesPart() {
        var opened = office.enter(People.coordinator(), han, Demo.inThePilotFrom("2021-10-01"));
        office.enter(
                People.coordinator(),
                han,
                new ParticipationMoved(opened.version(), new Phase("second"), day("2023-01-01")));
        office.enter(
                People.coordinator(),
                han,
                new InstitutionRenamed(new BothLanguages("HAN", "HAN UAS"), day("2023-09-01")));
    }

    private void hanHasNamesAndKeys() {
        office.enter(
                People.coordinator(),
                han,
                new ClientRegistered("https://login.example", "badge-platform"));
        var board =
                office.enter(
                        People.coordinator(),
                        han,
                        Demo.link(
                                Identifier.registrable(Scheme.RIO_BOARD, "100B490"), "2021-10-01"));
        office.enter(
                People.coordinator(), han, new NameRemoved(board.version(), day("2022-10-01")));
        office.byTwo(
                han,
                Demo.link(Identifier.registrable(Scheme.HOSTING_ORIGIN, "https://badges.example")));
        var jwk =
                Json.obj()
                        .with("kty", "OKP")
                        .with("crv", "Ed25519")
                        .with("x", "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo");
        office.byTwo(han, new KeyAdded("key-1", new PublicKey(jwk), day("2022-01-01")));
        office.byTwo(han, new KeyRetired("key-1", KeyRetired.Cause.ROTATED, day("2023-01-01")));
    }

    private ProgrammeNumber salesManager(ProgrammeNumber route) {
        var first = content("2022-01-01", "5", route);
        var sales =
                office.offer(han, first, Demo.rioUnit("1234O5678"), Demo.programmeCode("SM-01"));
        office.enter(
                People.machineOf(han),
                new Request.Target.Existing(sales),
                new Command.ReviseProgramme(content("2023-05-01", "6", route)));
        office.byTwo(sales, Demo.link(Demo.badgeClass("demo0000000000000000aa")));
        return sales;
    }

    private static Content content(String from, String size, ProgrammeNumber route) {
        return new Content(
                new BothLanguages("Verkoopmanager", "Sales Manager"),
                new Size(new BigDecimal(size), Size.Unit.EC),
                new Level(5, "5", Level.Basis.CONFIRMED),
                new Field("0414"),
                List.of("Leads a sales team and accounts for its results"),
                "nl-NL",
                "portfolio",
                "blended",
                day(from),
                List.of(route));
    }

    private void salesManagerIsAccredited(ProgrammeNumber sales) {
        var decision = DemoDecision.validFrom("2023-06-12").until("2027-06-12").forVersions(1, 2);
        var person = People.personOf(han);
        var colleague = People.colleagueOf(han);
        int proposal = office.propose(person, sales, new Command.Grant(decision.decision()));
        var target = new Request.Target.Existing(sales);
        office.enter(
                colleague, target, new Command.Return(proposal, new ReasonGiven("number-missing")));
        var numbered = new Command.Grant(decision.numbered("AV-4223").decision());
        office.enter(person, target, new Command.Resubmit(proposal, numbered));
        office.confirm(colleague, sales, proposal);
    }

    private void salesManagerHasItsUpsAndDowns(ProgrammeNumber sales) {
        var han = People.personOf(this.han);
        office.enter(
                han,
                sales,
                new PutUnderConditions(step(1, "2023-06-20", "2023-06-19", "assessment")));
        office.enter(
                han, sales, new ConditionsMet(step(1, "2023-06-25", "2023-06-24", "assessment")));
        office.enter(People.coordinator(), sales, Demo.suspension(1, "2023-06-26"));
        var resumed = new Resumed(step(1, "2023-06-28", "2023-06-27", "inspection-done"));
        office.enter(People.coordinator(), sales, resumed);
        var suspended = office.enter(People.coordinator(), sales, Demo.suspension(1, "2023-07-01"));
        office.byTwo(sales, new Annulled(suspended.version(), new ReasonGiven("wrong-programme")));
        office.enter(
                People.personOf(avans),
                sales,
                new RecognitionReported(
                        avans,
                        day("2023-07-01"),
                        RecognitionReported.Outcome.GRANTED,
                        "module 1",
                        null));
        int rejected =
                office.propose(
                        han,
                        sales,
                        new Command.Renew(
                                1,
                                DemoDecision.validFrom("2027-06-12")
                                        .decidedOn("2023-07-01")
                                        .forVersions(2)
                                        .decision()));
        office.enter(
                People.colleagueOf(this.han),
                new Request.Target.Existing(sales),
                new Command.Reject(rejected, new ReasonGiven("too-early")));
    }
}
