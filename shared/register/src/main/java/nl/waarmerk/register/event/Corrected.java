package nl.waarmerk.register.event;

import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;

/// Puts the right content in an event's place; the wrong one stays readable in the history.
public record Corrected(int event, Payload replacement, ReasonGiven reason)
        implements MendingPayload {
    public Corrected {
        if (replacement instanceof MendingPayload || replacement instanceof ProposalPayload)
            throw new IllegalArgumentException(
                    "a " + replacement.type() + " cannot be put in an event's place");
    }

    @Override
    public String type() {
        return "corrected";
    }

    @Override
    public Json.Obj json() {
        return Json.obj()
                .with("event", event)
                .with("type", replacement.type())
                .with("content", replacement.json())
                .with("reason", reason.json());
    }

    public static Corrected read(Reading in) {
        var event = in.integer("event");
        var type = in.text("type", 60);
        var content = in.object("content", inner -> PayloadReader.read(type.get(), inner));
        var reason = in.object("reason", ReasonGiven::read);
        return new Corrected(event.get(), content.get(), reason.get());
    }
}
