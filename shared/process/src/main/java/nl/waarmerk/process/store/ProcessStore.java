package nl.waarmerk.process.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.waarmerk.process.event.CaseId;
import nl.waarmerk.process.event.EventKey;
import nl.waarmerk.process.event.ProcessEvent;
import nl.waarmerk.process.published.Publication;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.store.Salt;

/// The log of process events: added, never changed, but for the tokens of persons, which can be
/// erased. All reads are strongly consistent and in no order.
public interface ProcessStore {
    /// What became of one posted event.
    enum Added {
        NEW,
        /// It was here already, the same but for when it was recorded.
        REPEATED,
        /// Another event of this source has its id.
        TAKEN
    }

    /// Adds each posted event on its own; the answers come in the same order.
    List<Added> add(List<ProcessEvent> posted);

    /// Writes what the register's decisions made; writing it again changes nothing.
    void project(List<ProcessEvent> made);

    List<ProcessEvent> of(InstitutionId institution);

    List<ProcessEvent> of(CaseId subject);

    /// The keys under which persons of these cases are told apart, each made of a fresh salt on
    /// first use. Those that were erased are absent, for ever.
    Map<CaseId, Salt> personKeys(Collection<CaseId> subjects, Supplier<Salt> fresh);

    /// Erases the key of a case and every token that was made with it.
    void erasePersons(CaseId subject);

    /// Erases the token of one event.
    void erasePerson(CaseId subject, EventKey event);

    /// The public tables, oldest first.
    List<Publication> publications();

    /// Keeps a table; false when that quarter has one already.
    boolean publish(Publication publication);
}
