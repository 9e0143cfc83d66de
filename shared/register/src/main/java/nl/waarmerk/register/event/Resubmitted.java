package nl.waarmerk.register.event;

import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;

/// The proposal comes back with new content.
public record Resubmitted(int proposal) implements ProposalPayload {
    @Override
    public String type() {
        return "resubmitted";
    }

    @Override
    public Json.Obj json() {
        return Json.obj().with("proposal", proposal);
    }

    public static Resubmitted read(Reading in) {
        var proposal = in.integer("proposal");
        return new Resubmitted(proposal.get());
    }
}
