package nl.waarmerk.process.course;

import nl.waarmerk.process.calendar.Span;
import nl.waarmerk.process.model.Clock;
import nl.waarmerk.register.json.Json;

/// Time split over the two clocks, of which exactly one runs at any moment.
public record Clocks(Span institution, Span register) {
    public static final Clocks NONE = new Clocks(Span.NONE, Span.NONE);

    public Clocks plus(Clock clock, Span span) {
        return switch (clock) {
            case INSTITUTION -> new Clocks(institution.plus(span), register);
            case REGISTER -> new Clocks(institution, register.plus(span));
        };
    }

    public Clocks plus(Clocks other) {
        return new Clocks(institution.plus(other.institution), register.plus(other.register));
    }

    public Span on(Clock clock) {
        return switch (clock) {
            case INSTITUTION -> institution;
            case REGISTER -> register;
        };
    }

    public Span total() {
        return institution.plus(register);
    }

    public Json.Obj json() {
        return total().json()
                .with("institution", institution.json())
                .with("register", register.json());
    }
}
