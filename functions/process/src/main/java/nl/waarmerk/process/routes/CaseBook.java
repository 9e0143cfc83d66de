package nl.waarmerk.process.routes;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.waarmerk.http.access.Sight;
import nl.waarmerk.process.event.CaseId;
import nl.waarmerk.process.event.ProcessEvent;
import nl.waarmerk.process.figure.Audit;
import nl.waarmerk.process.log.CaseLog;
import nl.waarmerk.process.model.Models;
import nl.waarmerk.process.store.ProcessStore;
import nl.waarmerk.register.access.Role;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.store.RegisterStore;

/// The cases that a caller may see, as of a day and as known at a moment, replayed.
@Singleton
final class CaseBook {
    private final ProcessStore log;
    private final RegisterStore register;
    private final Facts facts;
    private final Models models;
    private final InstantSource clock;

    CaseBook(
            ProcessStore log,
            RegisterStore register,
            Facts facts,
            Models models,
            InstantSource clock) {
        this.log = log;
        this.register = register;
        this.facts = facts;
        this.models = models;
        this.clock = clock;
    }

    /// All cases that the caller may see, whatever the filter: the rest is compared with it.
    Audit all(Asked asked) {
        return audit(asked, logs(asked, asked.caller().role() == Role.INSTITUTION));
    }

    /// Those of the filter alone.
    Audit some(Asked asked) {
        return audit(asked, logs(asked, true)).only(asked.filter()::includes);
    }

    Optional<Audit> one(Asked asked, CaseId id) {
        var audit = audit(asked, known(asked, log.of(id)));
        return audit.courses().isEmpty() ? Optional.empty() : Optional.of(audit);
    }

    private Audit audit(Asked asked, List<CaseLog> logs) {
        return Audit.of(logs, models, asked.until(clock));
    }

    private List<CaseLog> logs(Asked asked, boolean ofTheFilter) {
        var institutions =
                Sight.institutions(
                        register,
                        asked.caller(),
                        ofTheFilter ? asked.filter().institution() : null);
        var raw = new ArrayList<ProcessEvent>();
        for (var institution : institutions) raw.addAll(log.of(institution));
        return known(asked, raw);
    }

    private List<CaseLog> known(Asked asked, List<ProcessEvent> raw) {
        var programmes = new TreeSet<>(Comparator.comparing(ProgrammeNumber::text));
        for (var event : raw) programmes.add(event.subject().programme());
        var known = facts.of(programmes, asked.knownAt());
        return asked.known().cases(raw, id -> Optional.ofNullable(known.get(id.programme())));
    }
}
