package nl.waarmerk.testing.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.waarmerk.process.event.CaseId;
import nl.waarmerk.process.event.EventKey;
import nl.waarmerk.process.event.ProcessEvent;
import nl.waarmerk.process.event.Repeat;
import nl.waarmerk.process.published.Publication;
import nl.waarmerk.process.store.ProcessStore;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.store.Salt;

/// The log of process events in maps, under one lock.
public final class InMemoryProcess implements ProcessStore {
    private final Map<EventKey, ProcessEvent> events = new TreeMap<>();
    private final Map<CaseId, Salt> keys = new HashMap<>();
    private final Set<CaseId> erased = new HashSet<>();
    private final Map<String, Publication> published = new TreeMap<>();

    @Override
    public synchronized List<Added> add(List<ProcessEvent> posted) {
        var answers = new ArrayList<Added>();
        for (var event : posted) {
            var before = events.putIfAbsent(event.key(), event);
            if (before == null) answers.add(Added.NEW);
            else answers.add(Repeat.is(before, event) ? Added.REPEATED : Added.TAKEN);
        }
        return answers;
    }

    @Override
    public synchronized void project(List<ProcessEvent> made) {
        for (var event : made) events.put(event.key(), event);
    }

    @Override
    public synchronized List<ProcessEvent> of(InstitutionId institution) {
        return events.values().stream()
                .filter(event -> event.key().source().equals(institution))
                .toList();
    }

    @Override
    public synchronized List<ProcessEvent> of(CaseId subject) {
        return events.values().stream().filter(event -> event.subject().equals(subject)).toList();
    }

    @Override
    public synchronized Map<CaseId, Salt> personKeys(
            Collection<CaseId> subjects, Supplier<Salt> fresh) {
        var found = new HashMap<CaseId, Salt>();
        for (var subject : subjects)
            if (!erased.contains(subject))
                found.put(subject, keys.computeIfAbsent(subject, id -> fresh.get()));
        return found;
    }

    @Override
    public synchronized void erasePersons(CaseId subject) {
        erased.add(subject);
        keys.remove(subject);
        events.replaceAll(
                (key, event) -> event.subject().equals(subject) ? event.person(null) : event);
    }

    @Override
    public synchronized void erasePerson(CaseId subject, EventKey event) {
        events.computeIfPresent(event, (key, found) -> found.person(null));
    }

    @Override
    public synchronized List<Publication> publications() {
        return List.copyOf(published.values());
    }

    @Override
    public synchronized boolean publish(Publication publication) {
        return published.putIfAbsent(publication.table().quarter().text(), publication) == null;
    }
}
