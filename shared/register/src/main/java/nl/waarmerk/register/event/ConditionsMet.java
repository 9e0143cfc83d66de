package nl.waarmerk.register.event;

import java.time.LocalDate;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;

/// The conditions are met from a day on.
public record ConditionsMet(Step step) implements AccreditationPayload {
    @Override
    public String type() {
        return "conditions-met";
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

    public static ConditionsMet read(Reading in) {
        return new ConditionsMet(Step.read(in));
    }
}
