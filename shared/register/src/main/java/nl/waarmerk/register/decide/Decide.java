package nl.waarmerk.register.decide;

import nl.waarmerk.register.act.Asked;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.act.TwoPeople;

/// The one way from a command to its events.
public final class Decide {
    private Decide() {}

    public static Outcome decide(Asked asked, Situation situation) {
        var history = situation.history();
        var refusal = Access.refusal(asked.command(), situation.caller(), history.id());
        if (refusal.isPresent()) return refusal.get();
        return switch (asked.command()) {
            case Command.OnProposal command ->
                    ProposalDecisions.decide(command, asked.parts(), situation);
            case Command.Change change -> {
                var now = ChangeDecisions.decide(change, asked.parts(), null, situation);
                boolean possible = now instanceof Outcome.Accepted;
                yield possible && TwoPeople.needed(change)
                        ? ProposalDecisions.propose(change, asked.parts())
                        : now;
            }
        };
    }
}
