package nl.waarmerk.testing.histories;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.waarmerk.register.access.Subject;
import nl.waarmerk.register.act.Asked;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.act.Parts;
import nl.waarmerk.register.decide.History;
import nl.waarmerk.register.decide.Outcome;
import nl.waarmerk.register.decide.Situation;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.identity.EventId;
import nl.waarmerk.register.proposal.Proposal;
import nl.waarmerk.register.proposal.Proposals;

/// What the Dossier would hold of proposals: who filed what, until it is erased.
final class FiledProposals {
    private final Map<EventId, Subject> proposers = new HashMap<>();
    private final Map<EventId, Asked> contents = new HashMap<>();

    void note(Turn turn, Outcome.Accepted accepted, EventId event) {
        if (turn.caller().person()) proposers.put(event, turn.caller().subject());
        if (accepted.parts().byMember().containsKey(Parts.CONTENT))
            contents.put(event, new Asked(content(turn.command()), Parts.NONE));
        for (var erased : accepted.erasures()) {
            var id = new EventId(event.record(), erased.event());
            (erased.member().equals(Parts.SUBJECT) ? proposers : contents).remove(id);
        }
    }

    Optional<Situation.Filed> of(int proposal, History history) {
        var versions =
                switch (Proposals.of(history.entries()).get(proposal)) {
                    case Proposal.Pending pending -> pending.versions();
                    case Proposal.Returned returned -> returned.versions();
                    case null, default -> List.<Logged>of();
                };
        if (versions.isEmpty()) return Optional.empty();
        var ids = versions.stream().map(version -> version.event().id()).toList();
        return Optional.of(
                new Situation.Filed(
                        Optional.ofNullable(contents.get(ids.getLast())),
                        ids.stream().map(id -> Optional.ofNullable(proposers.get(id))).toList()));
    }

    private static Command content(Command filed) {
        return filed instanceof Command.Resubmit again ? again.content() : filed;
    }
}
