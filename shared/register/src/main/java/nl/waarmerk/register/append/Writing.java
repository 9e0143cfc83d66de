package nl.waarmerk.register.append;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import nl.waarmerk.register.act.Parts;
import nl.waarmerk.register.decide.Outcome;
import nl.waarmerk.register.event.Commitment;
import nl.waarmerk.register.event.Event;
import nl.waarmerk.register.event.EventJson;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.identity.EventId;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.store.Answered;
import nl.waarmerk.register.store.Append;
import nl.waarmerk.register.store.Head;
import nl.waarmerk.register.store.PrivatePart;
import nl.waarmerk.register.store.Salt;
import nl.waarmerk.transparency.Merkle;

/// Turns an accepted decision into what is written: events in their places in the log, the record's
/// new item, conditions.
record Writing(RandomGenerator random) {
    private static final Duration ANSWERS_ARE_KEPT = Duration.ofHours(24);

    /// Names that were looked at: each one's candidates as they were, and the versions of those
    /// records.
    record Names(Map<Identifier, List<RecordId>> candidates, Set<Append.Unchanged> looked) {}

    Append append(
            Request request,
            Loaded loaded,
            Outcome.Accepted accepted,
            Names names,
            Head head,
            Instant recordedAt) {
        var history = loaded.history();
        var parts = parts(request, accepted, new EventId(history.id(), history.version() + 1));
        var events = events(request, loaded, accepted, parts, head, recordedAt);
        var all = new ArrayList<>(history.entries());
        all.addAll(events);
        var edge = head.edge();
        for (var event : events) edge = edge.append(event.leaf());
        var ids = events.stream().map(e -> e.event().id()).toList();
        return new Append(
                events,
                head,
                new Head(edge, recordedAt),
                Folded.item(history.id(), all),
                history.version(),
                loaded.guard(),
                names.looked(),
                pointers(history.id(), names),
                loaded.counter(),
                parts,
                erasures(accepted, history.id()),
                request.key(),
                new Answered(request.key().requestHash(), ids, recordedAt.plus(ANSWERS_ARE_KEPT)));
    }

    private List<PrivatePart> parts(Request request, Outcome.Accepted accepted, EventId first) {
        var parts = new ArrayList<PrivatePart>();
        accepted.parts()
                .byMember()
                .forEach((member, value) ->
                        parts.add(new PrivatePart(first, member, value, Salt.random(random))));
        if (request.caller().person())
            parts.add(
                    new PrivatePart(
                            first,
                            Parts.SUBJECT,
                            request.caller().subject().json(),
                            Salt.random(random)));
        return parts;
    }

    private static List<Logged> events(
            Request request,
            Loaded loaded,
            Outcome.Accepted accepted,
            List<PrivatePart> parts,
            Head head,
            Instant at) {
        var events = new ArrayList<Logged>();
        for (var payload : accepted.events()) {
            boolean first = events.isEmpty();
            var id =
                    new EventId(
                            loaded.history().id(), loaded.history().version() + 1 + events.size());
            var commitments =
                    first
                            ? parts.stream().map(PrivatePart::commitment).toList()
                            : List.<Commitment>of();
            var event =
                    new Event(
                            id,
                            at,
                            request.caller().actor(),
                            payload,
                            first ? accepted.confirms() : null,
                            commitments);
            events.add(
                    new Logged(
                            event,
                            head.size() + events.size(),
                            Merkle.leaf(EventJson.canonical(event))));
        }
        return events;
    }

    private static Map<Identifier, Append.Pointer> pointers(RecordId id, Names names) {
        var pointers = new HashMap<Identifier, Append.Pointer>();
        names.candidates()
                .forEach((name, before) -> pointers.put(name, new Append.Pointer(before, id)));
        return pointers;
    }

    private static List<Append.Erasure> erasures(Outcome.Accepted accepted, RecordId id) {
        return accepted.erasures().stream()
                .map(erased -> new Append.Erasure(new EventId(id, erased.event()), erased.member()))
                .toList();
    }
}
