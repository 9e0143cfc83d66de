package nl.waarmerk.register.event;

import java.time.LocalDate;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;

/// In force, but something must be mended: told as attention.
public record PutUnderConditions(Step step) implements AccreditationPayload {
    @Override
    public String type() {
        return "put-under-conditions";
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

    public static PutUnderConditions read(Reading in) {
        return new PutUnderConditions(Step.read(in));
    }
}
