package nl.waarmerk.register.append;

import nl.waarmerk.register.decide.Outcome;

/// What one look at the register made of a request: an end, or something to write.
sealed interface Prepared {
    record Over(Result result) implements Prepared {}

    record Ready(Loaded loaded, Outcome.Accepted accepted, Writing.Names names)
            implements Prepared {}
}
