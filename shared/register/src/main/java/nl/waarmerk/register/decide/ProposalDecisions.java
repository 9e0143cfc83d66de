package nl.waarmerk.register.decide;

import java.util.List;
import java.util.Optional;
import nl.waarmerk.register.access.Caller;
import nl.waarmerk.register.access.Role;
import nl.waarmerk.register.accreditation.Decision;
import nl.waarmerk.register.act.Act;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.act.CommandJson;
import nl.waarmerk.register.act.Parts;
import nl.waarmerk.register.event.ProposalPayload;
import nl.waarmerk.register.event.Proposed;
import nl.waarmerk.register.event.Rejected;
import nl.waarmerk.register.event.Resubmitted;
import nl.waarmerk.register.event.Returned;
import nl.waarmerk.register.framework.Framework;
import nl.waarmerk.register.proposal.Proposal;
import nl.waarmerk.register.proposal.Proposals;

/// The way of an act that needs two people: proposed, returned, resubmitted, rejected or confirmed.
final class ProposalDecisions {
    private ProposalDecisions() {}

    static Outcome propose(Command.Change change, Parts parts) {
        return filed(new Proposed(change.act().eventType()), change, parts);
    }

    static Outcome decide(Command.OnProposal command, Parts parts, Situation situation) {
        var proposal = Proposals.of(situation.history().entries()).get(command.proposal());
        if (proposal == null)
            return Refused.unknown(
                    "proposal.unknown",
                    situation.history().id() + " has no proposal " + command.proposal());
        return switch (command) {
            case Command.Return(int n, var reason) ->
                    proposal instanceof Proposal.Pending
                            ? other(situation, new Returned(n, reason), parts)
                            : closed(proposal);
            case Command.Reject(int n, var reason) ->
                    switch (proposal) {
                        case Proposal.Pending p -> other(situation, new Rejected(n, reason), parts);
                        case Proposal.Returned r ->
                                other(situation, new Rejected(n, reason), parts);
                        case Proposal.Closed c -> closed(c);
                    };
            case Command.Resubmit(int n, var content) ->
                    proposal instanceof Proposal.Returned
                            ? resubmit(n, content, proposal, parts, situation)
                            : closed(proposal);
            case Command.Confirm(int n) ->
                    proposal instanceof Proposal.Pending ? confirm(n, situation) : closed(proposal);
        };
    }

    private static Outcome resubmit(
            int n, Command.Change content, Proposal proposal, Parts parts, Situation situation) {
        if (!content.act().eventType().equals(proposal.act()))
            return Refused.invalid(
                    "/act", "proposal.other-act", "the proposal is for " + proposal.act());
        if (!isProposersSide(content.act(), situation.caller()))
            return Refused.forbidden(
                    "role.too-low", "a proposal is resubmitted by the side that made it");
        var now = ChangeDecisions.decide(content, parts, null, situation);
        return now instanceof Outcome.Accepted ? filed(new Resubmitted(n), content, parts) : now;
    }

    private static boolean isProposersSide(Act act, Caller caller) {
        return act.mayBeDoneBy(caller.role());
    }

    private static Outcome filed(ProposalPayload event, Command.Change content, Parts parts) {
        return new Outcome.Accepted(
                List.of(event),
                null,
                parts.with(Parts.CONTENT, CommandJson.write(content)),
                List.of());
    }

    private static Outcome other(Situation situation, ProposalPayload event, Parts parts) {
        return notAnother(situation)
                .or(() -> notEntitled(situation))
                .<Outcome>map(r -> r)
                .orElseGet(() -> new Outcome.Accepted(List.of(event), null, parts, List.of()));
    }

    /// Decided against the state of this moment, with the content as it was last filed.
    private static Outcome confirm(int n, Situation situation) {
        var refusal = notAnother(situation);
        if (refusal.isPresent()) return refusal.get();
        var filed = situation.filed().flatMap(Situation.Filed::content);
        if (filed.isEmpty() || !(filed.get().command() instanceof Command.Change change))
            return Refused.conflict(
                    "proposal.erased", "the content of this proposal was erased; propose it anew");
        return notEntitled(situation)
                .<Outcome>map(r -> r)
                .orElseGet(() ->
                        asOfNow(ChangeDecisions.decide(change, filed.get().parts(), n, situation)));
    }

    /// Whoever confirms sent no content: when it no longer fits, the state stands in the way, not
    /// their input.
    private static Outcome asOfNow(Outcome outcome) {
        return outcome instanceof Refused refused && refused.kind() == Refused.Kind.INVALID
                ? Refused.conflict(refused.code(), refused.detail())
                : outcome;
    }

    /// The confirming person differs from everyone who filed the proposal; where one was erased,
    /// nobody can tell.
    private static Optional<Refused> notAnother(Situation situation) {
        var proposers = situation.filed().map(Situation.Filed::proposers).orElse(List.of());
        if (proposers.isEmpty() || proposers.stream().anyMatch(Optional::isEmpty))
            return Optional.of(
                    Refused.conflict(
                            "proposal.proposer-erased",
                            "who proposed this was erased, so that two people cannot be shown; propose it anew"));
        if (proposers.contains(Optional.of(situation.caller().subject())))
            return Optional.of(
                    Refused.forbidden(
                            "person.same",
                            "another person than the one who proposed it must do this"));
        return Optional.empty();
    }

    private static Optional<Refused> notEntitled(Situation situation) {
        var confirms = confirms(situation);
        var caller = situation.caller();
        boolean entitled =
                confirms == Framework.Confirms.COORDINATOR
                        ? caller.role() == Role.COORDINATOR
                        : caller.role() == Role.INSTITUTION;
        return entitled
                ? Optional.empty()
                : Optional.of(
                        Refused.forbidden(
                                "role.too-low",
                                confirms == Framework.Confirms.COORDINATOR
                                        ? "this is confirmed by a coordinator"
                                        : "this is confirmed by a second person of the institution's designated body"));
    }

    /// The framework says who confirms a grant or a renewal; everything else is a coordinator's.
    private static Framework.Confirms confirms(Situation situation) {
        return situation
                .filed()
                .flatMap(Situation.Filed::content)
                .flatMap(asked -> decision(asked.command()))
                .flatMap(decision -> situation.frameworks().byId(decision.framework()))
                .map(Framework::confirms)
                .orElse(Framework.Confirms.COORDINATOR);
    }

    private static Optional<Decision> decision(Command command) {
        return switch (command) {
            case Command.Grant(var decision) -> Optional.of(decision);
            case Command.Renew(int n, var decision) -> Optional.of(decision);
            default -> Optional.empty();
        };
    }

    private static Outcome closed(Proposal proposal) {
        return Refused.conflict(
                "proposal.not-waiting",
                switch (proposal) {
                    case Proposal.Pending p -> "the proposal has not been returned";
                    case Proposal.Returned r ->
                            "the proposal was returned and waits to be resubmitted";
                    case Proposal.Closed c ->
                            "the proposal was "
                                    + c.how().name().toLowerCase(java.util.Locale.ROOT)
                                    + " already";
                });
    }
}
