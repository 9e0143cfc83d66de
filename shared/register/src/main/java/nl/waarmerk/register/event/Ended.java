package nl.waarmerk.register.event;

import java.time.LocalDate;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;

/// The accreditation is over from a day on, by a decision without blame.
public record Ended(Step step) implements AccreditationPayload {
    @Override
    public String type() {
        return "ended";
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

    public static Ended read(Reading in) {
        return new Ended(Step.read(in));
    }
}
