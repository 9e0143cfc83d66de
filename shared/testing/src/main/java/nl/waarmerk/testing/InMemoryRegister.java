package nl.waarmerk.testing;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.history.RecordItem;
import nl.waarmerk.register.identity.EventId;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.store.Answered;
import nl.waarmerk.register.store.Append;
import nl.waarmerk.register.store.Appended;
import nl.waarmerk.register.store.Head;
import nl.waarmerk.register.store.Kind;
import nl.waarmerk.register.store.PrivatePart;
import nl.waarmerk.register.store.RegisterStore;
import nl.waarmerk.register.store.RequestKey;

/// The whole store in maps, under one lock: what an adapter must do, said as simply as it can be.
public final class InMemoryRegister implements RegisterStore {
    private final InstantSource clock;
    private final Map<Long, Logged> log = new HashMap<>();
    private final Map<RecordId, List<Logged>> ledger = new HashMap<>();
    private final Map<RecordId, RecordItem> records = new LinkedHashMap<>();
    private final Map<Identifier, List<RecordId>> names = new HashMap<>();
    private final Map<String, Integer> counters = new HashMap<>();
    private final Map<EventId, List<PrivatePart>> dossier = new HashMap<>();
    private final Map<List<String>, Answered> answers = new HashMap<>();
    private Head head = Head.EMPTY;

    /// `clock`: when request keys have expired.
    public InMemoryRegister(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Appended append(Append append) {
        if (answered(append.key()).isPresent()) return Appended.KEY_EXISTS;
        var institution = append.institution();
        if (institution != null && !stands(institution)) return Appended.INSTITUTION_CHANGED;
        if (version(append.item().id()) != append.versionBefore()) return Appended.RECORD_CHANGED;
        var counter = append.counter();
        if (counter != null && counter(counter.name()) != counter.before())
            return Appended.RECORD_CHANGED;
        if (!namesStand(append)) return Appended.NAMES_CHANGED;
        if (head.size() != append.before().size()) return Appended.LOST_THE_RACE;
        write(append);
        return Appended.DONE;
    }

    private boolean stands(Append.Unchanged looked) {
        return version(looked.id()) == looked.version();
    }

    private int version(RecordId id) {
        var item = records.get(id);
        return item == null ? 0 : item.version();
    }

    private boolean namesStand(Append append) {
        return append.candidates().stream().allMatch(this::stands)
                && append.pointers().entrySet().stream()
                        .allMatch(p -> pointer(p.getKey()).equals(p.getValue().before()));
    }

    private List<RecordId> pointer(Identifier name) {
        return names.getOrDefault(name, List.of());
    }

    private void write(Append append) {
        for (var event : append.events()) {
            log.put(event.position(), event);
            ledger.computeIfAbsent(event.event().id().record(), id -> new ArrayList<>()).add(event);
        }
        head = append.after();
        records.put(append.item().id(), append.item());
        append.pointers().forEach((name, pointer) -> point(name, pointer.added()));
        var counter = append.counter();
        if (counter != null) counters.put(counter.name(), counter.after());
        for (var part : append.parts())
            dossier.computeIfAbsent(part.event(), event -> new ArrayList<>()).add(part);
        for (var erasure : append.erasures())
            dossier.getOrDefault(erasure.event(), new ArrayList<>())
                    .removeIf(part -> part.member().equals(erasure.member()));
        answers.put(whose(append.key()), append.answer());
    }

    private void point(Identifier name, RecordId added) {
        var candidates = new ArrayList<>(pointer(name));
        if (!candidates.contains(added)) candidates.add(added);
        names.put(name, List.copyOf(candidates));
    }

    @Override
    public synchronized Head head() {
        return head;
    }

    @Override
    public synchronized Map<RecordId, RecordItem> records(Collection<? extends RecordId> ids) {
        var found = new HashMap<RecordId, RecordItem>();
        for (var id : ids) {
            var item = records.get(id);
            if (item != null) found.put(id, item);
        }
        return found;
    }

    @Override
    public synchronized Map<Identifier, List<RecordId>> candidates(Collection<Identifier> asked) {
        var found = new HashMap<Identifier, List<RecordId>>();
        for (var name : asked) if (names.containsKey(name)) found.put(name, pointer(name));
        return found;
    }

    @Override
    public synchronized List<Logged> history(RecordId id, int after, int size) {
        return ledger.getOrDefault(id, List.of()).stream().skip(after).limit(size).toList();
    }

    @Override
    public synchronized List<Logged> changes(long after, int size) {
        var changes = new ArrayList<Logged>();
        for (long position = after + 1; changes.size() < size; position++) {
            var logged = log.get(position);
            if (logged == null) break;
            changes.add(logged);
        }
        return changes;
    }

    @Override
    public synchronized List<RecordItem> all(Kind kind, int most) {
        return records.values().stream()
                .filter(item -> Kind.of(item.id()) == kind)
                .limit(most)
                .toList();
    }

    @Override
    public synchronized List<RecordId> work() {
        return records.values().stream()
                .filter(item -> !item.open().isEmpty())
                .map(RecordItem::id)
                .toList();
    }

    @Override
    public synchronized int counter(String name) {
        return counters.getOrDefault(name, 0);
    }

    @Override
    public synchronized Map<EventId, List<PrivatePart>> parts(Collection<EventId> events) {
        var found = new HashMap<EventId, List<PrivatePart>>();
        for (var event : events) {
            var parts = dossier.getOrDefault(event, List.of());
            if (!parts.isEmpty()) found.put(event, List.copyOf(parts));
        }
        return found;
    }

    @Override
    public synchronized Optional<Answered> answered(RequestKey key) {
        return Optional.ofNullable(answers.get(whose(key)))
                .filter(answer -> answer.expiresAt().isAfter(clock.instant()));
    }

    private static List<String> whose(RequestKey key) {
        return List.of(key.tokenIssuer(), key.subject(), key.key());
    }
}
