package nl.waarmerk.register.event;

import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;

/// An act that needs two people was proposed. Known by the id of this event; `act` is the type of
/// the event it would become.
public record Proposed(String act) implements ProposalPayload {
    @Override
    public String type() {
        return "proposed";
    }

    @Override
    public Json.Obj json() {
        return Json.obj().with("act", act);
    }

    public static Proposed read(Reading in) {
        return new Proposed(in.text("act", 60).get());
    }
}
