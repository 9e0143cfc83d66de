package nl.waarmerk.register.history;

import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.time.Period;

/// A name that a record has, for a period; `link` is the number of the event that gave it.
public record NameHeld(Identifier name, Period period, int link) {
    public boolean clashesWith(NameHeld other) {
        return name.equals(other.name) && period.overlaps(other.period);
    }
}
