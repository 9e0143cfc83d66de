package nl.waarmerk.local.demo;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import nl.waarmerk.register.access.Caller;
import nl.waarmerk.register.access.Role;
import nl.waarmerk.register.access.Subject;
import nl.waarmerk.register.act.Asked;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.act.Parts;
import nl.waarmerk.register.append.LogWatch;
import nl.waarmerk.register.append.Registrar;
import nl.waarmerk.register.append.Request;
import nl.waarmerk.register.append.Result;
import nl.waarmerk.register.append.Waiting;
import nl.waarmerk.register.framework.Frameworks;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.store.RegisterStore;
import nl.waarmerk.register.store.RequestKey;

/// Enters the story's acts as anyone's would be: decided, appended, and by two people where two are
/// needed.
final class Scribe {
    private static final String STORY = "urn:x-waarmerk:demo";

    private final Registrar registrar;
    private int acts;

    Scribe(RegisterStore store, InstantSource clock) {
        this.registrar =
                new Registrar(
                        store,
                        Frameworks.builtIn(),
                        clock,
                        new SecureRandom(),
                        Waiting.sleeping(),
                        LogWatch.NONE);
    }

    int acts() {
        return acts;
    }

    static Caller coordinator() {
        return new Caller(Role.COORDINATOR, null, new Subject(STORY, "coordinator"), true);
    }

    static Caller secondCoordinator() {
        return new Caller(Role.COORDINATOR, null, new Subject(STORY, "second-coordinator"), true);
    }

    static Caller person(InstitutionId institution) {
        return new Caller(
                Role.INSTITUTION, institution, new Subject(STORY, institution + " proposer"), true);
    }

    static Caller colleague(InstitutionId institution) {
        return new Caller(
                Role.INSTITUTION,
                institution,
                new Subject(STORY, institution + " confirmer"),
                true);
    }

    RecordId register(Caller caller, Request.Target target, Command command) {
        return enter(caller, target, command).record();
    }

    /// Returns the number of the command's first event on its record.
    int enter(Caller caller, RecordId record, Command command) {
        return enter(caller, new Request.Target.Existing(record), command)
                .events()
                .getFirst()
                .event()
                .number();
    }

    /// Proposed by the one, confirmed by the other.
    void together(Caller one, Caller other, RecordId record, Command command) {
        int proposal = enter(one, record, command);
        enter(other, record, new Command.Confirm(proposal));
    }

    private Result.Recorded enter(Caller caller, Request.Target target, Command command) {
        var key =
                new RequestKey(STORY, caller.subject().subject(), UUID.randomUUID().toString(), "");
        var result =
                registrar.enter(
                        new Request(caller, target, new Asked(command, Parts.NONE), null, key));
        acts++;
        if (result instanceof Result.Recorded recorded) return recorded;
        throw new IllegalStateException(
                "the demonstration cannot be told: " + command + " -> " + result);
    }
}
