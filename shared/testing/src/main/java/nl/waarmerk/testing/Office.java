package nl.waarmerk.testing;

import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import nl.waarmerk.register.access.Caller;
import nl.waarmerk.register.accreditation.Decision;
import nl.waarmerk.register.act.Asked;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.act.Parts;
import nl.waarmerk.register.append.LogWatch;
import nl.waarmerk.register.append.Registrar;
import nl.waarmerk.register.append.Request;
import nl.waarmerk.register.append.Result;
import nl.waarmerk.register.event.AccreditationPayload;
import nl.waarmerk.register.event.Payload;
import nl.waarmerk.register.framework.Frameworks;
import nl.waarmerk.register.identity.AccreditationId;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.programme.Content;
import nl.waarmerk.register.store.RegisterStore;
import nl.waarmerk.register.store.RequestKey;

/// One machine on which people enter commands, through the real `Registrar`. Each office is a
/// machine of its own: it shares nothing with the next one but the store.
public final class Office {
    private static final AtomicLong OFFICES = new AtomicLong();

    private final long number = OFFICES.incrementAndGet();
    private final AtomicLong requests = new AtomicLong();
    private final Registrar registrar;

    public Office(RegisterStore store, InstantSource clock) {
        var random = new Random(number);
        this.registrar =
                new Registrar(
                        store,
                        Frameworks.builtIn(),
                        clock,
                        random,
                        time -> Thread.onSpinWait(),
                        LogWatch.NONE);
    }

    public Office(Registrar registrar) {
        this.registrar = registrar;
    }

    /// A request with a key of its own, whatever comes of it.
    public Result ask(Caller by, Request.Target target, Command command) {
        return ask(request(by, target, command));
    }

    public Result ask(Request request) {
        return registrar.enter(request);
    }

    public Result ask(Caller by, RecordId record, Payload payload) {
        return ask(by, new Request.Target.Existing(record), new Command.Enter(payload));
    }

    public Request request(Caller by, Request.Target target, Command command) {
        var key = "office " + number + " request " + requests.incrementAndGet();
        return new Request(
                by, target, new Asked(command, Parts.NONE), null, key(by, key, "hash of " + key));
    }

    public static RequestKey key(Caller by, String key, String hash) {
        return new RequestKey(by.subject().issuer(), by.subject().subject(), key, hash);
    }

    /// As [#ask], but it must have been recorded.
    public Result.Recorded enter(Caller by, Request.Target target, Command command) {
        return recorded(ask(by, target, command));
    }

    public Result.Recorded enter(Caller by, RecordId record, Payload payload) {
        return recorded(ask(by, record, payload));
    }

    public static Result.Recorded recorded(Result result) {
        if (result instanceof Result.Recorded recorded) return recorded;
        throw new AssertionError("not recorded: " + result);
    }

    /// An institution that takes part in the pilot from its first day on.
    public InstitutionId admit(String name, Sector sector, Identifier... identifiers) {
        var register =
                new Command.RegisterInstitution(
                        Demo.institution(name, sector), List.of(identifiers));
        var recorded = enter(People.coordinator(), new Request.Target.NewInstitution(), register);
        var institution = (InstitutionId) recorded.record();
        enter(People.coordinator(), institution, Demo.inThePilotFrom("2021-10-01"));
        return institution;
    }

    public ProgrammeNumber offer(InstitutionId owner, Content content, Identifier... identifiers) {
        var register = new Command.RegisterProgramme(content, List.of(identifiers));
        var target = new Request.Target.NewProgramme(owner);
        return (ProgrammeNumber) enter(People.machineOf(owner), target, register).record();
    }

    /// Proposed by one person of the institution and confirmed by another.
    public AccreditationId accredit(ProgrammeNumber programme, Decision decision) {
        var owner = programme.institution();
        int proposal = propose(People.personOf(owner), programme, new Command.Grant(decision));
        var confirmed = confirm(People.colleagueOf(owner), programme, proposal);
        var granted = (AccreditationPayload) confirmed.events().getFirst().event().payload();
        return new AccreditationId(programme, granted.accreditation());
    }

    /// The number of the proposal.
    public int propose(Caller by, RecordId record, Command.Change change) {
        return enter(by, new Request.Target.Existing(record), change).version();
    }

    public Result.Recorded confirm(Caller by, RecordId record, int proposal) {
        return enter(by, new Request.Target.Existing(record), new Command.Confirm(proposal));
    }

    /// What needs two people, done by two coordinators.
    public Result.Recorded byTwo(RecordId record, Payload payload) {
        int proposal = propose(People.coordinator(), record, new Command.Enter(payload));
        return confirm(People.secondCoordinator(), record, proposal);
    }
}
