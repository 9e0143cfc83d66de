package nl.waarmerk.register.event;

import java.time.LocalDate;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;

/// Not in force from a day on, until it is resumed.
public record Suspended(Step step) implements AccreditationPayload {
    @Override
    public String type() {
        return "suspended";
    }

    @Override
    public int accreditation() {
        return step.accreditation();
    }

    @Override
    public LocalDate effectiveFrom() {
        return step.effectiveFrom();
    }

    @Override
    public Json.Obj json() {
        return step.json();
    }

    public static Suspended read(Reading in) {
        return new Suspended(Step.read(in));
    }
}
