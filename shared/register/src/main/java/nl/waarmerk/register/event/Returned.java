package nl.waarmerk.register.event;

import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;

/// Another person wants it changed before it can be confirmed.
public record Returned(int proposal, ReasonGiven reason) implements ProposalPayload {
    @Override
    public String type() {
        return "returned";
    }

    @Override
    public Json.Obj json() {
        return Json.obj().with("proposal", proposal).with("reason", reason.json());
    }

    public static Returned read(Reading in) {
        var proposal = in.integer("proposal");
        var reason = in.object("reason", ReasonGiven::read);
        return new Returned(proposal.get(), reason.get());
    }
}
