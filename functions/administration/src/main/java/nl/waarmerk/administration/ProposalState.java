package nl.waarmerk.administration;

import java.util.Locale;
import nl.waarmerk.register.history.OpenProposal;
import nl.waarmerk.register.proposal.Proposal;

/// For whom a proposal waits: another person, its proposer, or nobody any more.
enum ProposalState {
    WAITING,
    RETURNED,
    CONFIRMED,
    REJECTED;

    static ProposalState of(OpenProposal line) {
        return line.returned() ? RETURNED : WAITING;
    }

    static ProposalState of(Proposal proposal) {
        return switch (proposal) {
            case Proposal.Pending _ -> WAITING;
            case Proposal.Returned _ -> RETURNED;
            case Proposal.Closed closed ->
                    switch (closed.how()) {
                        case CONFIRMED -> CONFIRMED;
                        case REJECTED -> REJECTED;
                    };
        };
    }

    /// The states of the work list, by their code.
    static ProposalState stillOpen(String code) {
        return switch (code) {
            case "waiting" -> WAITING;
            case "returned" -> RETURNED;
            default -> throw new IllegalArgumentException("'" + code + "' is neither");
        };
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
