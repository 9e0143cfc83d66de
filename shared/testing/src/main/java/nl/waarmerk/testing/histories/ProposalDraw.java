package nl.waarmerk.testing.histories;

import java.util.Arrays;
import java.util.Optional;
import nl.waarmerk.register.access.Caller;
import nl.waarmerk.register.act.Act;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.decide.History;
import nl.waarmerk.register.event.ReasonGiven;
import nl.waarmerk.register.proposal.Proposal;
import nl.waarmerk.register.proposal.Proposals;

/// What another person does with a proposal that waits, or its own side with one that came back.
record ProposalDraw(Draws draws, Past past, History history) {
    private static final ReasonGiven REASON = new ReasonGiven("evidence.missing");

    Optional<Turn> turn() {
        var waiting =
                Proposals.of(history.entries()).values().stream()
                        .filter(proposal -> !(proposal instanceof Proposal.Closed))
                        .toList();
        if (waiting.isEmpty() || draws.percent(25)) return Optional.empty();
        var proposal = draws.oneOf(waiting);
        return Optional.of(
                switch (proposal) {
                    case Proposal.Pending pending -> another(pending, onPending(pending.number()));
                    case Proposal.Returned back -> onReturned(back);
                    case Proposal.Closed closed ->
                            throw new IllegalStateException(closed + " waits for nobody");
                });
    }

    private Command onPending(int number) {
        if (draws.percent(85)) return new Command.Confirm(number);
        return draws.percent(60)
                ? new Command.Return(number, REASON)
                : new Command.Reject(number, REASON);
    }

    private Turn onReturned(Proposal.Returned back) {
        if (draws.percent(10)) return another(back, new Command.Confirm(back.number()));
        if (draws.percent(15)) return another(back, new Command.Reject(back.number(), REASON));
        var act = actOf(back);
        var content = new ChangeDraw(draws, past, history).change(act);
        var again = new Command.Resubmit(back.number(), content);
        return Turn.on(history.id(), new Callers(draws, past).proposing(act), again);
    }

    private Turn another(Proposal proposal, Command command) {
        return Turn.on(history.id(), confirming(actOf(proposal)), command);
    }

    private Caller confirming(Act act) {
        var callers = new Callers(draws, past);
        boolean body = act == Act.GRANT || act == Act.RENEW;
        return body && draws.percent(85) ? callers.otherOfBody() : callers.otherCoordinator();
    }

    private static Act actOf(Proposal proposal) {
        return Arrays.stream(Act.values())
                .filter(act -> act.eventType().equals(proposal.act()))
                .findFirst()
                .orElseThrow();
    }
}
