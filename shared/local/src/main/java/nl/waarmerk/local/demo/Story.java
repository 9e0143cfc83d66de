package nl.waarmerk.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.append.Request;
import nl.waarmerk.register.event.InstitutionRegistered;
import nl.waarmerk.register.event.NameLinked;
import nl.waarmerk.register.event.ParticipationMoved;
import nl.waarmerk.register.event.ParticipationOpened;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.institution.BothLanguages;
import nl.waarmerk.register.institution.Phase;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.store.RegisterStore;

/// The pilot from October 2021 on, in chapters. Public facts, and demo data that says so.
public final class Story {
    private static final Phase PILOT = new Phase("microcredentials");

    private final Scribe scribe;
    private final StoryClock clock;
    private final Map<String, InstitutionId> byDomain = new HashMap<>();
    private final Map<InstitutionId, Integer> participations = new HashMap<>();

    private Story(Scribe scribe, StoryClock clock) {
        this.scribe = scribe;
        this.clock = clock;
    }

    /// Tells the whole story into an empty register.
    public static void tell(RegisterStore store) {
        var clock = new StoryClock();
        var story = new Story(new Scribe(store, clock), clock);
        story.chapter("the pilot starts with 32 institutions (2021)", story::thePilotStarts);
        story.chapter("Avans awards the first microcredentials (2022)", story::avansIsFirst);
        story.chapter("HAN: Sales Manager and Digital Advisor (2023)", story::hanIsSecond);
        story.chapter("modules that lead towards teaching (2024)", story::towardsTeaching);
        story.chapter(
                "a programme in each state, at a demo institution",
                () ->
                        EachState.tell(
                                story.scribe,
                                clock,
                                story.institution(
                                        "Demo Hogeschool (bestaat niet)",
                                        Sector.HBO,
                                        "demo.example",
                                        "2021-10-01",
                                        List.of())));
        System.err.println("  " + story.scribe.acts() + " acts recorded.");
    }

    private void chapter(String title, Runnable tells) {
        System.err.println("  demonstration: " + title + " ...");
        tells.run();
    }

    private void thePilotStarts() {
        clock.turnTo("2021-10-01");
        for (var one : Pilot.all()) {
            var more =
                    one.domain().equals("han.nl")
                            ? List.of(
                                    new Identifier(Scheme.BRIN, "25KB"),
                                    new Identifier(Scheme.ROR, "https://ror.org/0500gea42"))
                            : List.<Identifier>of();
            byDomain.put(
                    one.domain(),
                    institution(one.name(), one.sector(), one.domain(), "2021-10-01", more));
        }
    }

    private InstitutionId institution(
            String name, Sector sector, String domain, String from, List<Identifier> more) {
        var names = new ArrayList<>(more);
        names.add(new Identifier(Scheme.SCHAC, domain));
        var content = new InstitutionRegistered(new BothLanguages(name, null), sector);
        var id =
                (InstitutionId)
                        scribe.register(
                                Scribe.coordinator(),
                                new Request.Target.NewInstitution(),
                                new Command.RegisterInstitution(content, names));
        participations.put(
                id,
                scribe.enter(
                        Scribe.coordinator(),
                        id,
                        new Command.Enter(
                                new ParticipationOpened(
                                        PILOT,
                                        new Phase("first-phase"),
                                        LocalDate.parse(from),
                                        null))));
        return id;
    }

    private void avansIsFirst() {
        var avans = of("avans.nl");
        clock.turnTo("2022-05-09");
        var programme =
                programme(
                        avans, "Eerste microcredential van Avans (demo)", "2022-05-01", List.of());
        clock.turnTo("2022-05-16");
        accredited(avans, programme, "2022-05-16", "2022-06-01");
        clock.turnTo("2022-05-30");
        badge(programme, "demo-avans-first-0001");
    }

    private void hanIsSecond() {
        var han = of("han.nl");
        clock.turnTo("2023-01-09");
        scribe.enter(
                Scribe.coordinator(),
                han,
                new Command.Enter(
                        new ParticipationMoved(
                                Objects.requireNonNull(participations.get(han), "HAN takes part"),
                                new Phase("second-phase"),
                                LocalDate.parse("2023-01-01"))));
        clock.turnTo("2023-05-15");
        var sales = programme(han, "Sales Manager", "2023-05-01", List.of());
        var digital = programme(han, "Digital Advisor", "2023-05-01", List.of());
        clock.turnTo("2023-06-05");
        accredited(han, sales, "2023-06-05", "2023-06-12");
        accredited(han, digital, "2023-06-05", "2023-06-12");
        clock.turnTo("2023-06-19");
        badge(sales, "demo-han-sales-manager");
        badge(digital, "demo-han-digital-advis");
        together(han, "https://badges.example/public/issuers/demo-han", Scheme.ISSUER_ADDRESS);
        together(han, new Command.Enter(DemoKey.added()));
    }

    private void towardsTeaching() {
        var han = of("han.nl");
        clock.turnTo("2024-02-05");
        var route = programme(han, "Op weg naar het leraarschap (demo)", "2024-02-01", List.of());
        var module =
                programme(
                        han,
                        "Pedagogisch vakmanschap, module 1 (demo)",
                        "2024-02-01",
                        List.of(route));
        accredited(han, module, "2024-02-05", "2024-03-01");
    }

    private ProgrammeNumber programme(
            InstitutionId owner, String title, String from, List<ProgrammeNumber> leadsTo) {
        return (ProgrammeNumber)
                scribe.register(
                        Scribe.person(owner),
                        new Request.Target.NewProgramme(owner),
                        new Command.RegisterProgramme(
                                Offer.programme(title, 5, from, leadsTo), List.of()));
    }

    private void accredited(
            InstitutionId owner, ProgrammeNumber programme, String decidedOn, String validFrom) {
        scribe.together(
                Scribe.person(owner),
                Scribe.colleague(owner),
                programme,
                new Command.Grant(Offer.decision(decidedOn, validFrom, null, null)));
    }

    private void badge(ProgrammeNumber programme, String entity) {
        together(programme, "https://badges.example/public/badges/" + entity, Scheme.BADGE_CLASS);
    }

    private void together(RecordId record, String address, Scheme scheme) {
        together(
                record,
                new Command.Enter(new NameLinked(new Identifier(scheme, address), null, null)));
    }

    private void together(RecordId record, Command command) {
        scribe.together(Scribe.coordinator(), Scribe.secondCoordinator(), record, command);
    }

    private InstitutionId of(String domain) {
        var id = byDomain.get(domain);
        if (id == null) throw new IllegalStateException("the story has no " + domain);
        return id;
    }
}
