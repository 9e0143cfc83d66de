package nl.waarmerk.register.event;

import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;

/// Another person turned the proposal down for good.
public record Rejected(int proposal, ReasonGiven reason) implements ProposalPayload {
    @Override
    public String type() {
        return "rejected";
    }

    @Override
    public Json.Obj json() {
        return Json.obj().with("proposal", proposal).with("reason", reason.json());
    }

    public static Rejected read(Reading in) {
        var proposal = in.integer("proposal");
        var reason = in.object("reason", ReasonGiven::read);
        return new Rejected(proposal.get(), reason.get());
    }
}
