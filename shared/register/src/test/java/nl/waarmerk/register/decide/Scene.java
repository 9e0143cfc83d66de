package nl.waarmerk.register.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.waarmerk.register.Past;
import nl.waarmerk.register.access.Caller;
import nl.waarmerk.register.access.Role;
import nl.waarmerk.register.access.Subject;
import nl.waarmerk.register.act.Asked;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.act.Parts;
import nl.waarmerk.register.event.InstitutionRegistered;
import nl.waarmerk.register.event.ParticipationOpened;
import nl.waarmerk.register.event.Payload;
import nl.waarmerk.register.framework.Frameworks;
import nl.waarmerk.register.history.InstitutionFacts;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.history.Timeline;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.institution.BothLanguages;
import nl.waarmerk.register.institution.Phase;
import nl.waarmerk.register.institution.Sector;
import org.jspecify.annotations.Nullable;

/// A programme of an institution in the pilot, with a past, on a day of 2026; somebody asks.
record Scene(List<Logged> history, Optional<Situation.Filed> filed, Sector sector) {
    static final InstitutionId ELSEWHERE = new InstitutionId(99);

    /// Registered, and then this.
    static Scene after(Payload... events) {
        var all = new ArrayList<Payload>();
        all.add(Past.registered());
        all.addAll(Arrays.asList(events));
        return of(Past.of(Past.PROGRAMME, all.toArray(Payload[]::new)));
    }

    static Scene of(List<Logged> history) {
        return new Scene(history, Optional.empty(), Sector.HBO);
    }

    Scene in(Sector other) {
        return new Scene(history, filed, other);
    }

    /// What the Dossier holds of the proposal: absent what was erased.
    Scene filed(Command.@Nullable Change content, @Nullable Subject proposer) {
        var asked = Optional.ofNullable(content).map(change -> new Asked(change, Parts.NONE));
        var proposers = List.of(Optional.ofNullable(proposer));
        return new Scene(history, Optional.of(new Situation.Filed(asked, proposers)), sector);
    }

    Outcome asked(Caller by, Command command) {
        return Decide.decide(
                new Asked(command, Parts.NONE),
                new Situation(
                        by,
                        LocalDate.parse("2026-06-01"),
                        new History(Past.PROGRAMME, history),
                        Optional.of(owner()),
                        Frameworks.builtIn(),
                        filed));
    }

    Outcome asked(Caller by, Payload payload) {
        return asked(by, new Command.Enter(payload));
    }

    private InstitutionFacts owner() {
        var name = new BothLanguages("HAN", null);
        var opened =
                new ParticipationOpened(
                        new Phase("pilot"),
                        new Phase("first"),
                        LocalDate.parse("2021-10-01"),
                        null);
        var past = Past.of(Past.OWNER, new InstitutionRegistered(name, sector), opened);
        return new InstitutionFacts(Past.OWNER, Timeline.of(past).known(null));
    }

    /// The code of a refusal, or the types of the events that were accepted.
    static String told(Outcome outcome) {
        return switch (outcome) {
            case Refused refused -> refused.code();
            case Outcome.Accepted accepted ->
                    String.join(" ", accepted.events().stream().map(Payload::type).toList());
        };
    }

    static Refused refused(Outcome outcome) {
        if (outcome instanceof Refused refused) return refused;
        throw new AssertionError("accepted: " + outcome);
    }

    static Caller coordinator() {
        return new Caller(Role.COORDINATOR, null, subject("coordinator"), true);
    }

    static Caller person(InstitutionId tenant, String name) {
        return new Caller(Role.INSTITUTION, tenant, subject(name), true);
    }

    static Caller machine(Role role, @Nullable InstitutionId tenant) {
        return new Caller(role, tenant, subject("machine"), false);
    }

    static Subject subject(String name) {
        return new Subject("https://login.example", name);
    }
}
