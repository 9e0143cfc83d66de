package nl.waarmerk.register.event;

import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;

/// A private part of an event was erased with its salt; the commitment stays and tells nothing any
/// more.
public record Erased(int event, String member, ReasonGiven reason) implements MendingPayload {
    @Override
    public String type() {
        return "private-part-erased";
    }

    @Override
    public Json.Obj json() {
        return Json.obj().with("event", event).with("member", member).with("reason", reason.json());
    }

    public static Erased read(Reading in) {
        var event = in.integer("event");
        var member = in.text("member", 200);
        var reason = in.object("reason", ReasonGiven::read);
        return new Erased(event.get(), member.get(), reason.get());
    }
}
