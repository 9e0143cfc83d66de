package nl.waarmerk.register.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.waarmerk.register.identity.InstitutionId;
import org.jspecify.annotations.Nullable;

/// Drafts, and the reports of imports.
public interface DraftStore {
    /// What adding one came to.
    enum Added {
        NEW,
        /// It waits still, and says something else now.
        CHANGED,
        /// As it was; what a person has decided on is never changed.
        KNOWN
    }

    /// Adds each, in this order; a second one of the same number is `KNOWN`. When it fails some may
    /// have been added: adding all of them again is the way on.
    List<Added> add(List<Draft> drafts);

    Optional<Draft> draft(DraftId id);

    /// In the order of their numbers, those after one; not necessarily the newest.
    List<Draft> drafts(
            InstitutionId institution, DraftState state, @Nullable DraftId after, int most);

    /// Keeps what a person decided. False: a rejection of what no longer waits. An acceptance is
    /// kept in any case: the programme is registered by then.
    boolean decide(Draft decided);

    /// In place of an earlier report of the same import.
    void keep(ImportReport report);

    /// Empty from the moment on at which it expires.
    Optional<ImportReport> report(ImportId id, Instant now);
}
