package nl.waarmerk.process.store;

import java.util.List;
import java.util.Optional;
import nl.waarmerk.process.event.CaseId;
import nl.waarmerk.process.event.EventKey;
import nl.waarmerk.process.event.ProcessEvent;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.store.Salt;

/// The log of process events: added, never changed, but for tokens of persons, which can be erased.
public interface ProcessStore {
    /// What became of one event.
    enum Added {
        NEW,
        /// It was here already, the same but for when it was recorded.
        REPEATED,
        /// Another event of this source has its id.
        TAKEN
    }

    /// Adds each event on its own; the answers come in the same order.
    List<Added> add(List<ProcessEvent> events);

    Optional<ProcessEvent> event(EventKey key);

    /// All events of one institution, in no order; strongly consistent.
    List<ProcessEvent> of(InstitutionId institution);

    /// All events of one case, in no order; strongly consistent.
    List<ProcessEvent> of(CaseId subject);

    /// The key under which persons of this case are told apart; made of `fresh` on first use.
    /// Absent once it was erased, for ever.
    Optional<Salt> personKey(CaseId subject, Salt fresh);

    /// Erases the key and every token that was made with it.
    void erasePersons(CaseId subject);
}
