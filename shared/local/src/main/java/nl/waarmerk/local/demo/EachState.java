package nl.waarmerk.local.demo;

import java.time.LocalDate;
import java.util.List;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.append.Request;
import nl.waarmerk.register.event.AccreditationPayload;
import nl.waarmerk.register.event.Ended;
import nl.waarmerk.register.event.PutInTeachOut;
import nl.waarmerk.register.event.PutUnderConditions;
import nl.waarmerk.register.event.ReasonGiven;
import nl.waarmerk.register.event.Step;
import nl.waarmerk.register.event.Suspended;
import nl.waarmerk.register.event.Withdrawn;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import org.jspecify.annotations.Nullable;

/// One programme for each state that there is, at an institution that does not exist.
final class EachState {
    private final Scribe scribe;
    private final InstitutionId owner;

    private EachState(Scribe scribe, InstitutionId owner) {
        this.scribe = scribe;
        this.owner = owner;
    }

    static void tell(Scribe scribe, StoryClock clock, InstitutionId owner) {
        var states = new EachState(scribe, owner);
        clock.turnTo("2024-03-04");
        states.programme("Niet geaccrediteerd (demo)");
        states.waiting("Voorstel wacht op een tweede persoon (demo)");
        states.returned("Voorstel teruggegeven (demo)");
        states.accredited("Gaat later in (demo)", "2031-01-01", null);
        states.accredited("Van kracht (demo)", "2024-04-01", null);
        states.accredited("Verlopen (demo)", "2024-04-01", "2025-04-01");
        var conditions = states.accredited("Onder voorwaarden (demo)", "2024-04-01", null);
        var suspended = states.accredited("Geschorst (demo)", "2024-04-01", null);
        var withdrawn = states.accredited("Ingetrokken (demo)", "2024-04-01", null);
        var teachOut = states.accredited("In afbouw (demo)", "2024-04-01", null);
        var ended = states.accredited("Beëindigd (demo)", "2024-04-01", null);
        clock.turnTo("2025-02-03");
        states.step(conditions, new PutUnderConditions(step("assessment-to-be-improved")));
        states.step(suspended, new Suspended(step("quality-investigated")));
        states.step(withdrawn, new Withdrawn(step("quality-insufficient"), false));
        states.step(
                teachOut, new PutInTeachOut(step("offer-stops"), LocalDate.parse("2031-03-01")));
        states.step(ended, new Ended(step("offer-stopped")));
    }

    private static Step step(String reason) {
        return new Step(
                1,
                LocalDate.parse("2025-03-01"),
                LocalDate.parse("2025-02-03"),
                new ReasonGiven(reason));
    }

    private ProgrammeNumber programme(String title) {
        return (ProgrammeNumber)
                scribe.register(
                        Scribe.person(owner),
                        new Request.Target.NewProgramme(owner),
                        new Command.RegisterProgramme(
                                Offer.programme(title, 4, "2024-03-01", List.of()), List.of()));
    }

    private void waiting(String title) {
        proposed(programme(title));
    }

    private int proposed(ProgrammeNumber programme) {
        return scribe.enter(
                Scribe.person(owner),
                programme,
                new Command.Grant(Offer.decision("2024-03-04", "2024-04-01", null, null)));
    }

    private void returned(String title) {
        var programme = programme(title);
        int proposal = proposed(programme);
        scribe.enter(
                Scribe.colleague(owner),
                programme,
                new Command.Return(proposal, new ReasonGiven("outcomes-unclear")));
    }

    private ProgrammeNumber accredited(String title, String from, @Nullable String until) {
        var programme = programme(title);
        scribe.together(
                Scribe.person(owner),
                Scribe.colleague(owner),
                programme,
                new Command.Grant(Offer.decision("2024-03-04", from, until, null)));
        return programme;
    }

    private void step(ProgrammeNumber programme, AccreditationPayload act) {
        scribe.enter(Scribe.coordinator(), programme, new Command.Enter(act));
    }
}
