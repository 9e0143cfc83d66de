package nl.waarmerk.register.act;

import java.util.List;
import nl.waarmerk.register.accreditation.Decision;
import nl.waarmerk.register.event.InstitutionRegistered;
import nl.waarmerk.register.event.Payload;
import nl.waarmerk.register.event.ReasonGiven;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.programme.Content;

/// What somebody asks: the public content of an act. Numbers that the register gives are not in it
/// yet.
public sealed interface Command {
    Act act();

    /// A command that changes a record itself; it may be the content of a proposal.
    sealed interface Change extends Command {}

    /// A command about a proposal.
    sealed interface OnProposal extends Command {
        int proposal();
    }

    record RegisterInstitution(InstitutionRegistered content, List<Identifier> identifiers)
            implements Change {
        public RegisterInstitution {
            identifiers = List.copyOf(identifiers);
        }

        @Override
        public Act act() {
            return Act.REGISTER_INSTITUTION;
        }
    }

    record RegisterProgramme(Content content, List<Identifier> identifiers) implements Change {
        public RegisterProgramme {
            identifiers = List.copyOf(identifiers);
        }

        @Override
        public Act act() {
            return Act.REGISTER_PROGRAMME;
        }
    }

    record ReviseProgramme(Content content) implements Change {
        @Override
        public Act act() {
            return Act.REVISE_PROGRAMME;
        }
    }

    record Grant(Decision decision) implements Change {
        @Override
        public Act act() {
            return Act.GRANT;
        }
    }

    record Renew(int accreditation, Decision decision) implements Change {
        @Override
        public Act act() {
            return Act.RENEW;
        }
    }

    /// Any other act: its content is its event's own.
    record Enter(Payload payload) implements Change {
        @Override
        public Act act() {
            return Act.ofEventType(payload.type());
        }
    }

    record Return(int proposal, ReasonGiven reason) implements OnProposal {
        @Override
        public Act act() {
            return Act.RETURN;
        }
    }

    record Resubmit(int proposal, Change content) implements OnProposal {
        @Override
        public Act act() {
            return Act.RESUBMIT;
        }
    }

    record Reject(int proposal, ReasonGiven reason) implements OnProposal {
        @Override
        public Act act() {
            return Act.REJECT;
        }
    }

    record Confirm(int proposal) implements OnProposal {
        @Override
        public Act act() {
            return Act.CONFIRM;
        }
    }
}
