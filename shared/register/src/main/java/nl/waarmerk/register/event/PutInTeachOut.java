package nl.waarmerk.register.event;

import java.time.LocalDate;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;
import nl.waarmerk.register.time.Period;

/// No new participants; those who began may finish, and be awarded, until a day.
public record PutInTeachOut(Step step, LocalDate until) implements AccreditationPayload {
    public PutInTeachOut {
        Period.inOrder(step.effectiveFrom(), until);
    }

    public Period period() {
        return new Period(step.effectiveFrom(), until);
    }

    @Override
    public String type() {
        return "put-in-teach-out";
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
        return step.json().with("until", until.toString());
    }

    public static PutInTeachOut read(Reading in) {
        var until = in.date("until");
        var step = Step.read(in);
        return new PutInTeachOut(step, until.get());
    }
}
