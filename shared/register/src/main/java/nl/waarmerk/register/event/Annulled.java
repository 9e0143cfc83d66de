package nl.waarmerk.register.event;

import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;

/// The event never counted. Annulling an annulment or a correction brings back what it had dropped.
public record Annulled(int event, ReasonGiven reason) implements MendingPayload {
    @Override
    public String type() {
        return "annulled";
    }

    @Override
    public Json.Obj json() {
        return Json.obj().with("event", event).with("reason", reason.json());
    }

    public static Annulled read(Reading in) {
        var event = in.integer("event");
        var reason = in.object("reason", ReasonGiven::read);
        return new Annulled(event.get(), reason.get());
    }
}
