package nl.waarmerk.testing.histories;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.identity.RecordId;
import org.jspecify.annotations.Nullable;

/// A way to read a history: first all of it, then at a record time, then on a day.
public interface Fold {
    Read of(RecordId id, List<Logged> history);

    interface Read {
        /// `null`: all that is known.
        Known at(@Nullable Instant knownAt);
    }

    interface Known {
        Answer on(LocalDate day);
    }

    /// The model: from the events, by the text, with nothing in between.
    static Fold naive() {
        return (id, history) -> {
            var events = history.stream().map(Logged::event).toList();
            return knownAt -> {
                var facts = new NaiveRecord(events, knownAt).facts();
                return day ->
                        switch (id) {
                            case InstitutionId any -> new NaiveInstitution(facts, day).answer();
                            case ProgrammeNumber any -> new NaiveProgramme(facts, day).answer();
                        };
            };
        };
    }
}
