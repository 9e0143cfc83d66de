package nl.waarmerk.register.event;

import java.time.LocalDate;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;

/// Withdrawn from a day on: ex nunc, or ex tunc (back to a day before the decision), which says so
/// and why.
public record Withdrawn(Step step, boolean retroactive) implements AccreditationPayload {
    public Withdrawn {
        if (step.reason() == null)
            throw new IllegalArgumentException("a withdrawal gives its reason in 'reason'");
        if (retroactive != step.effectiveFrom().isBefore(step.decidedOn()))
            throw new IllegalArgumentException(
                    retroactive
                            ? "a retroactive withdrawal takes effect before the day on which it was decided"
                            : "a withdrawal that takes effect before it was decided says \"retroactive\": true");
    }

    @Override
    public String type() {
        return "withdrawn";
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
        return step.json().with("retroactive", retroactive);
    }

    public static Withdrawn read(Reading in) {
        var retroactive = in.bool("retroactive");
        var step = Step.read(in);
        return new Withdrawn(step, retroactive.get());
    }
}
