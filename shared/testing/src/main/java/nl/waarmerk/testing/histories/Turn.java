package nl.waarmerk.testing.histories;

import nl.waarmerk.register.access.Caller;
import nl.waarmerk.register.act.Asked;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.act.Parts;
import nl.waarmerk.register.append.Request;
import nl.waarmerk.register.identity.RecordId;

/// One command of a drawn history, and who asks it about what.
public record Turn(Request.Target target, Caller caller, Asked asked) {
    static Turn on(RecordId record, Caller caller, Command command) {
        return at(new Request.Target.Existing(record), caller, command);
    }

    static Turn at(Request.Target target, Caller caller, Command command) {
        return new Turn(target, caller, new Asked(command, Parts.NONE));
    }

    public Command command() {
        return asked.command();
    }
}
