package nl.waarmerk.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.waarmerk.process.event.CaseId;
import nl.waarmerk.process.event.EventKey;
import nl.waarmerk.process.event.ProcessEvent;
import nl.waarmerk.process.published.Publication;
import nl.waarmerk.process.store.ProcessStore;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.store.Salt;

/// A log in front of another one, so that a test can have it fail.
class Passing implements ProcessStore {
    private final ProcessStore real;

    Passing(ProcessStore real) {
        this.real = real;
    }

    @Override
    public List<Added> add(List<ProcessEvent> posted) {
        return real.add(posted);
    }

    @Override
    public void project(List<ProcessEvent> made) {
        real.project(made);
    }

    @Override
    public List<ProcessEvent> of(InstitutionId institution) {
        return real.of(institution);
    }

    @Override
    public List<ProcessEvent> of(CaseId subject) {
        return real.of(subject);
    }

    @Override
    public Map<CaseId, Salt> personKeys(Collection<CaseId> subjects, Supplier<Salt> fresh) {
        return real.personKeys(subjects, fresh);
    }

    @Override
    public void erasePersons(CaseId subject) {
        real.erasePersons(subject);
    }

    @Override
    public void erasePerson(CaseId subject, EventKey event) {
        real.erasePerson(subject, event);
    }

    @Override
    public List<Publication> publications() {
        return real.publications();
    }

    @Override
    public boolean publish(Publication publication) {
        return real.publish(publication);
    }
}
