package nl.waarmerk.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.waarmerk.register.access.Role;
import nl.waarmerk.register.append.Folded;
import nl.waarmerk.register.event.AccreditationGranted;
import nl.waarmerk.register.event.Actor;
import nl.waarmerk.register.event.Event;
import nl.waarmerk.register.event.EventJson;
import nl.waarmerk.register.event.NameLinked;
import nl.waarmerk.register.event.Payload;
import nl.waarmerk.register.event.ProgrammeRegistered;
import nl.waarmerk.register.event.Resumed;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.identity.EventId;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.store.Answered;
import nl.waarmerk.register.store.Append;
import nl.waarmerk.register.store.Appended;
import nl.waarmerk.register.store.Head;
import nl.waarmerk.register.store.RegisterStore;
import nl.waarmerk.register.store.RequestKey;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.DemoDecision;
import nl.waarmerk.transparency.Merkle;

/// A long log, or many programmes, written by the store's own append: each record's whole history at once, since one command at a time would take an hour.
final class GeneratedLog {
    private static final int PROGRAMMES = 50;
    private static final int EVENTS = 40;

    private final RegisterStore store;
    private Head head = Head.EMPTY;

    GeneratedLog(RegisterStore store) {
        this.store = store;
    }

    /// Institutions with fifty programmes each, of forty events each.
    Head write(long events) {
        for (int n = 1; head.size() < events; n++) {
            var institution = new InstitutionId(n);
            append(institution, null, Map.of(), List.of(Demo.institution("Demo " + n, Sector.HBO), Demo.inThePilotFrom("2021-10-01")));
            for (int p = 1; p <= PROGRAMMES && head.size() < events; p++) {
                var programme = new ProgrammeNumber(institution, p);
                var badge = Demo.badgeClass("demo-" + programme.text());
                append(programme, new Append.Unchanged(institution, 2), Map.of(badge, new Append.Pointer(List.of(), programme)), decisions(badge));
            }
        }
        return head;
    }

    /// One institution with so many programmes, each with the five decisions of those in `Memory`.
    void writeProgrammes(int programmes) {
        var named = Map.of(Memory.ISSUER, new Append.Pointer(List.of(), Memory.OWNER));
        append(Memory.OWNER, null, named, Memory.institution());
        for (int p = 1; p <= programmes; p++) {
            var programme = new ProgrammeNumber(Memory.OWNER, p);
            var pointer = Map.of(Memory.badge(p), new Append.Pointer(List.of(), programme));
            append(programme, new Append.Unchanged(Memory.OWNER, Memory.institution().size()), pointer, Memory.decisions(Memory.badge(p)));
        }
    }

    private static List<Payload> decisions(Identifier badge) {
        var all = new ArrayList<Payload>();
        all.add(new ProgrammeRegistered(Demo.programme("Demo")));
        all.add(new NameLinked(badge, null, null));
        all.add(new AccreditationGranted(1, DemoDecision.validFrom("2022-02-01").decision()));
        var day = LocalDate.parse("2022-03-01");
        while (all.size() < EVENTS) {
            all.add(Demo.suspension(1, day.toString()));
            day = day.plusDays(10);
            all.add(new Resumed(Demo.step(1, day.toString(), day.toString(), "mended")));
            day = day.plusDays(10);
        }
        return all.subList(0, EVENTS);
    }

    private void append(RecordId id, Append.Unchanged institution, Map<Identifier, Append.Pointer> pointers, List<Payload> payloads) {
        var at = head.recordedAt().equals(Instant.EPOCH) ? Instant.parse("2022-01-01T09:00:00Z") : head.recordedAt().plusMillis(1);
        var history = new ArrayList<Logged>();
        var edge = head.edge();
        for (var payload : payloads) {
            var event = new Event(new EventId(id, history.size() + 1), at, new Actor(Role.COORDINATOR, null), payload, null, List.of());
            var logged = new Logged(event, edge.size(), Merkle.leaf(EventJson.canonical(event)));
            history.add(logged);
            edge = edge.append(logged.leaf());
        }
        var after = new Head(edge, at);
        var key = new RequestKey("https://login.example", "generator", id.text(), "0".repeat(64));
        var counter = new Append.Counter(Append.Counter.of(id), id.sequence() - 1, id.sequence());
        var answer = new Answered(key.requestHash(), history.stream().map(e -> e.event().id()).toList(), at.plusSeconds(86_400));
        var written = store.append(new Append(history, head, after, Folded.item(id, history), 0, institution, Set.of(), new HashMap<>(pointers), counter, List.of(), List.of(), key, answer));
        if (written != Appended.DONE) throw new IllegalStateException(id + ": " + written);
        head = after;
    }
}
