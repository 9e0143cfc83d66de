package nl.waarmerk.process.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.waarmerk.process.event.CaseId;
import nl.waarmerk.process.event.ProcessEvent;
import nl.waarmerk.process.store.ProcessStore;
import nl.waarmerk.register.act.Parts;
import nl.waarmerk.register.event.Erased;
import nl.waarmerk.register.event.Event;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.identity.EventId;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.store.PrivatePart;
import nl.waarmerk.register.store.RegisterStore;
import nl.waarmerk.register.store.Salt;
import org.jspecify.annotations.Nullable;

/// Writes the process events of the register's own. What is written follows from the history and
/// the Dossier alone, so any event may come twice, late or before an earlier one.
public final class Projector {
    private static final int A_PAGE = 500;

    private final RegisterStore register;
    private final ProcessStore log;
    private final Supplier<Salt> fresh;

    public Projector(RegisterStore register, ProcessStore log, Supplier<Salt> fresh) {
        this.register = register;
        this.log = log;
        this.fresh = fresh;
    }

    public void project(List<Event> events) {
        var histories = new Histories(events);
        var made = new ArrayList<ProcessEvent>();
        var subjects = subjects(events);
        var keys = keys(subjects.keySet());
        for (var event : events)
            for (var each : histories.projection(event.id().record()).of(event))
                made.add(each.person(token(each.subject(), keys, subjects.get(event.id()))));
        log.project(made);
        for (var event : events) forget(event, histories);
    }

    /// What is told of these events, without whom they are about; nothing is written.
    public List<ProcessEvent> told(List<Event> events) {
        var histories = new Histories(events);
        return events.stream()
                .flatMap(event -> histories.projection(event.id().record()).of(event).stream())
                .map(each -> each.person(null))
                .toList();
    }

    /// The whole log anew, from its beginning; returns how many of its events there are.
    public long rebuild() {
        long last = -1;
        for (var page = page(last); !page.isEmpty(); page = page(last)) {
            project(page.stream().map(Logged::event).toList());
            last = page.getLast().position();
        }
        return last + 1;
    }

    private List<Logged> page(long after) {
        return register.changes(after, A_PAGE);
    }

    private Map<EventId, PrivatePart> subjects(List<Event> events) {
        var with =
                events.stream()
                        .filter(event ->
                                event.commitments().stream()
                                        .anyMatch(c -> c.member().equals(Parts.SUBJECT)))
                        .map(Event::id)
                        .toList();
        return with.isEmpty() ? Map.of() : register.parts(with, Parts.SUBJECT);
    }

    private Map<CaseId, Salt> keys(Iterable<EventId> events) {
        var cases = new ArrayList<CaseId>();
        for (var event : events) Projection.subject(event).ifPresent(cases::add);
        return cases.isEmpty() ? Map.of() : log.personKeys(cases, fresh);
    }

    private static @Nullable String token(
            CaseId subject, Map<CaseId, Salt> keys, @Nullable PrivatePart who) {
        var key = keys.get(subject);
        return who == null || key == null ? null : PersonToken.of(key, subject, who.value());
    }

    /// A subject that was erased leaves no token behind either.
    private void forget(Event event, Histories histories) {
        if (!(event.payload() instanceof Erased erased) || !erased.member().equals(Parts.SUBJECT))
            return;
        var of = histories.event(event.id().record(), erased.event());
        for (var each : histories.projection(event.id().record()).of(of))
            log.erasePerson(each.subject(), each.key());
    }

    /// Events of the records at hand: those that came, and the whole history of a record once one
    /// looks back further.
    private final class Histories {
        private final Map<EventId, Event> known = new HashMap<>();

        Histories(List<Event> events) {
            for (var event : events) known.put(event.id(), event);
        }

        Projection projection(RecordId record) {
            return new Projection(number -> event(record, number));
        }

        Event event(RecordId record, int number) {
            var id = new EventId(record, number);
            if (!known.containsKey(id))
                for (var logged : register.history(record))
                    known.put(logged.event().id(), logged.event());
            var found = known.get(id);
            if (found == null) throw new IllegalStateException("there is no event " + id);
            return found;
        }
    }
}
