package nl.waarmerk.dynamodb;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.waarmerk.register.access.Role;
import nl.waarmerk.register.event.Actor;
import nl.waarmerk.register.event.Commitment;
import nl.waarmerk.register.event.Event;
import nl.waarmerk.register.event.EventJson;
import nl.waarmerk.register.event.InstitutionRegistered;
import nl.waarmerk.register.event.Payload;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.history.OpenProposal;
import nl.waarmerk.register.history.RecordItem;
import nl.waarmerk.register.history.Timeline;
import nl.waarmerk.register.identity.EventId;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.institution.BothLanguages;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.store.Answered;
import nl.waarmerk.register.store.Append;
import nl.waarmerk.register.store.Head;
import nl.waarmerk.register.store.PrivatePart;
import nl.waarmerk.register.store.RegisterStore;
import nl.waarmerk.register.store.RequestKey;
import nl.waarmerk.transparency.Merkle;
import org.jspecify.annotations.Nullable;

/// An append that fits what is stored when it is begun; a test then makes one thing of it stale, or
/// adds to it.
final class Draft {
    static final InstitutionId HAN = new InstitutionId(12);
    static final InstitutionId AVANS = new InstitutionId(13);
    static final ProgrammeNumber PROGRAMME = new ProgrammeNumber(HAN, 1);
    static final Payload REGISTERED =
            new InstitutionRegistered(new BothLanguages("Hogeschool met een ë", null), Sector.HBO);
    static final Instant BEGIN = Instant.parse("2023-07-04T10:00:00Z");

    Head before;
    int versionBefore;
    RequestKey key;
    List<Commitment> commitments = List.of();
    Append.@Nullable Unchanged institution;
    Append.@Nullable Counter counter;
    final Set<Append.Unchanged> candidates = new HashSet<>();
    final Map<Identifier, Append.Pointer> pointers = new HashMap<>();
    final List<PrivatePart> parts = new ArrayList<>();
    final List<Append.Erasure> erasures = new ArrayList<>();
    final List<OpenProposal> open = new ArrayList<>();

    private final RecordId id;
    private final List<Logged> history;
    private final List<Payload> payloads;

    private Draft(RecordId id, Head head, List<Logged> history, List<Payload> payloads) {
        this.id = id;
        this.before = head;
        this.history = history;
        this.payloads = payloads;
        this.versionBefore = history.size();
        this.key = key("request " + head.size() + " " + id);
    }

    static Draft on(RegisterStore store, RecordId id, Payload... payloads) {
        return new Draft(id, store.head(), store.history(id, 0, 1000), List.of(payloads));
    }

    static Payload[] many(int events) {
        return Collections.nCopies(events, REGISTERED).toArray(Payload[]::new);
    }

    static RequestKey key(String key) {
        return new RequestKey("https://issuer.example", "ada", key, "hash of " + key);
    }

    Append build() {
        var at = BEGIN.plusSeconds(before.size());
        var events = IntStream.range(0, payloads.size()).mapToObj(i -> logged(i, at)).toList();
        var all = new ArrayList<>(history);
        all.addAll(events);
        var edge = before.edge();
        for (var event : events) edge = edge.append(event.leaf());
        return new Append(
                events,
                before,
                new Head(edge, at),
                new RecordItem(id, all.size(), Timeline.of(all), open),
                versionBefore,
                institution,
                candidates,
                pointers,
                counter,
                parts,
                erasures,
                key,
                new Answered(
                        key.requestHash(),
                        events.stream().map(logged -> logged.event().id()).toList(),
                        at.plus(Duration.ofHours(24))));
    }

    private Logged logged(int index, Instant at) {
        var eventId = new EventId(id, history.size() + 1 + index);
        var actor = new Actor(Role.COORDINATOR, null);
        var event = new Event(eventId, at, actor, payloads.get(index), null, commitments);
        return new Logged(event, before.size() + index, Merkle.leaf(EventJson.canonical(event)));
    }
}
