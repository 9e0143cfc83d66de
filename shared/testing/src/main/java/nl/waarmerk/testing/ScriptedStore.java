package nl.waarmerk.testing;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
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

/// Any store, whose next appends meet the mishaps of a script, one each. For one thread.
public final class ScriptedStore implements RegisterStore {
    private final RegisterStore store;
    private final Queue<Mishap> script = new ArrayDeque<>();
    private final Queue<Runnable> afterTheLook = new ArrayDeque<>();
    private int appends;

    public ScriptedStore(RegisterStore store, Mishap... script) {
        this.store = store;
        then(script);
    }

    public ScriptedStore then(Mishap... mishaps) {
        script.addAll(List.of(mishaps));
        return this;
    }

    /// Something happens when a caller has looked for its key and found nothing known to it yet.
    public ScriptedStore afterTheNextLook(Runnable something) {
        afterTheLook.add(something);
        return this;
    }

    /// How many appends were tried.
    public int appends() {
        return appends;
    }

    @Override
    public Appended append(Append append) {
        appends++;
        return switch (script.poll()) {
            case null -> store.append(append);
            case Mishap.LostTheRace() -> Appended.LOST_THE_RACE;
            case Mishap.NeverArrived() -> Appended.UNCLEAR;
            case Mishap.AnswerLost() -> {
                store.append(append);
                yield Appended.UNCLEAR;
            }
            case Mishap.ArrivesLate() -> {
                afterTheNextLook(() -> store.append(append));
                yield Appended.UNCLEAR;
            }
            case Mishap.Meanwhile(var something) -> {
                something.accept(append);
                yield store.append(append);
            }
        };
    }

    @Override
    public Optional<Answered> answered(RequestKey key) {
        var answered = store.answered(key);
        while (!afterTheLook.isEmpty()) afterTheLook.remove().run();
        return answered;
    }

    @Override
    public Head head() {
        return store.head();
    }

    @Override
    public Map<RecordId, RecordItem> records(Collection<? extends RecordId> ids) {
        return store.records(ids);
    }

    @Override
    public Map<Identifier, List<RecordId>> candidates(Collection<Identifier> names) {
        return store.candidates(names);
    }

    @Override
    public List<Logged> history(RecordId id, int after, int size) {
        return store.history(id, after, size);
    }

    @Override
    public List<Logged> changes(long after, int size) {
        return store.changes(after, size);
    }

    @Override
    public List<RecordItem> all(Kind kind, int most) {
        return store.all(kind, most);
    }

    @Override
    public List<RecordId> work() {
        return store.work();
    }

    @Override
    public int counter(String name) {
        return store.counter(name);
    }

    @Override
    public Map<EventId, List<PrivatePart>> parts(Collection<EventId> events) {
        return store.parts(events);
    }
}
