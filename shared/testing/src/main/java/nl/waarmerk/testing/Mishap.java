package nl.waarmerk.testing;

import java.util.function.Consumer;
import nl.waarmerk.register.store.Append;

/// What goes wrong with one append, by script.
public sealed interface Mishap {
    /// Somebody else was first: nothing is written.
    record LostTheRace() implements Mishap {}

    /// Written, but the answer was lost on its way back.
    record AnswerLost() implements Mishap {}

    /// Never arrived; the caller cannot know that.
    record NeverArrived() implements Mishap {}

    /// Still on its way when the caller looks for its key, and written after that look.
    record ArrivesLate() implements Mishap {}

    /// Something happens between the caller's reading and this write, which then goes its way; the
    /// something is shown the write.
    record Meanwhile(Consumer<Append> something) implements Mishap {}

    static Mishap meanwhile(Runnable something) {
        return new Meanwhile(append -> something.run());
    }
}
