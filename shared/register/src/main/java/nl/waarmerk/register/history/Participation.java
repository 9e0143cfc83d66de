package nl.waarmerk.register.history;

import java.time.LocalDate;
import nl.waarmerk.register.institution.Phase;
import nl.waarmerk.register.time.Period;

/// Taking part in a pilot; `number` is that of the event that opened it.
public record Participation(
        int number, Phase pilot, Period period, Segment opened, Segment latest) {
    public boolean on(LocalDate day) {
        return period.covers(day);
    }
}
