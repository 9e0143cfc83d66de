package nl.waarmerk.register.event;

import java.time.LocalDate;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;

/// A suspension ends.
public record Resumed(Step step) implements AccreditationPayload {
    @Override
    public String type() {
        return "resumed";
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

    public static Resumed read(Reading in) {
        return new Resumed(Step.read(in));
    }
}
