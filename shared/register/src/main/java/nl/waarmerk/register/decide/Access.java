package nl.waarmerk.register.decide;

import java.util.Optional;
import nl.waarmerk.register.access.Caller;
import nl.waarmerk.register.access.Role;
import nl.waarmerk.register.act.Act;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.act.TwoPeople;
import nl.waarmerk.register.identity.RecordId;

/// Who may do an act on a record: the role, the tenant, and a person where two people are needed.
final class Access {
    private Access() {}

    static Optional<Refused> refusal(Command command, Caller caller, RecordId record) {
        var act = command.act();
        if (!act.mayBeDoneBy(caller.role()))
            return Optional.of(
                    Refused.forbidden("role.too-low", "this act needs the role " + act.roles()));
        if (!tenantFits(act, caller, record))
            return Optional.of(
                    Refused.forbidden(
                            "tenant.other",
                            "this record belongs to another institution than your token does"));
        boolean two =
                command instanceof Command.OnProposal
                        || (command instanceof Command.Change change && TwoPeople.needed(change));
        if (two && !caller.person())
            return Optional.of(
                    Refused.forbidden(
                            "person.needed", "this act needs a person's token, not a machine's"));
        return Optional.empty();
    }

    private static boolean tenantFits(Act act, Caller caller, RecordId record) {
        if (caller.role() != Role.INSTITUTION) return true;
        boolean own = record.institution().equals(caller.tenant());
        // A board reports on a programme of another institution; on its own there is nothing to
        // recognise.
        return act == Act.REPORT_RECOGNITION ? !own : own;
    }
}
