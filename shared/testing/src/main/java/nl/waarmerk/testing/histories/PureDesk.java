package nl.waarmerk.testing.histories;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.waarmerk.register.access.Caller;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.act.Parts;
import nl.waarmerk.register.append.Request;
import nl.waarmerk.register.decide.Decide;
import nl.waarmerk.register.decide.History;
import nl.waarmerk.register.decide.Outcome;
import nl.waarmerk.register.decide.Refused;
import nl.waarmerk.register.decide.Situation;
import nl.waarmerk.register.event.Commitment;
import nl.waarmerk.register.event.Event;
import nl.waarmerk.register.framework.Frameworks;
import nl.waarmerk.register.history.InstitutionFacts;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.identity.EventId;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.time.Amsterdam;
import nl.waarmerk.transparency.Hash;

/// Decides and remembers, without a store: ten thousand histories in a minute. One institution, one
/// programme.
public final class PureDesk implements Desk {
    private static final InstitutionId INSTITUTION = new InstitutionId(1);
    private static final String SOME_HASH = "0".repeat(64);

    private final Frameworks frameworks;
    private final Map<RecordId, History> histories = new HashMap<>();
    private final FiledProposals filed = new FiledProposals();
    private long position;

    public PureDesk(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    @Override
    public History history(RecordId id) {
        return histories.computeIfAbsent(id, any -> new History(id, List.of()));
    }

    @Override
    public Entered enter(Turn turn, Instant at) {
        var history = history(record(turn.target()));
        return switch (Decide.decide(turn.asked(), situation(turn, history, at))) {
            case Refused refused -> new Entered.Refused(refused.code());
            case Outcome.Accepted accepted -> {
                var events = events(accepted, turn.caller(), history, at);
                histories.put(history.id(), history.with(events));
                filed.note(turn, accepted, events.getFirst().event().id());
                yield new Entered.Recorded(history.id(), events);
            }
        };
    }

    private Situation situation(Turn turn, History history, Instant at) {
        var known = history(INSTITUTION).known();
        return new Situation(
                turn.caller(),
                Amsterdam.dayOf(at),
                history,
                known.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new InstitutionFacts(INSTITUTION, known)),
                frameworks,
                turn.command() instanceof Command.OnProposal on
                        ? filed.of(on.proposal(), history)
                        : Optional.empty());
    }

    private List<Logged> events(
            Outcome.Accepted accepted, Caller caller, History history, Instant at) {
        var events = new ArrayList<Logged>();
        for (var payload : accepted.events()) {
            boolean first = events.isEmpty();
            var id = new EventId(history.id(), history.version() + 1 + events.size());
            var event =
                    new Event(
                            id,
                            at,
                            caller.actor(),
                            payload,
                            first ? accepted.confirms() : null,
                            first ? commitments(accepted.parts(), caller) : List.of());
            events.add(new Logged(event, position, new Hash(0, 0, 0, position++)));
        }
        return events;
    }

    private static List<Commitment> commitments(Parts parts, Caller caller) {
        var commitments = new ArrayList<Commitment>();
        for (var member : parts.byMember().keySet())
            commitments.add(new Commitment(member, SOME_HASH));
        if (caller.person()) commitments.add(new Commitment(Parts.SUBJECT, SOME_HASH));
        return commitments;
    }

    private static RecordId record(Request.Target target) {
        return switch (target) {
            case Request.Target.Existing(var id) -> id;
            case Request.Target.NewInstitution() -> INSTITUTION;
            case Request.Target.NewProgramme(var owner) -> new ProgrammeNumber(owner, 1);
        };
    }
}
