package nl.waarmerk.testing.contract;

import java.util.ArrayList;
import java.util.List;
import nl.waarmerk.register.append.Request;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.store.Append;
import nl.waarmerk.register.store.RequestKey;
import nl.waarmerk.testing.Mishap;
import nl.waarmerk.testing.ScriptedStore;
import org.jspecify.annotations.Nullable;

/// An append as the real `Registrar` makes it of what it read, held back: a test changes the store,
/// or the append, before it is written.
final class Prepared {
    private Prepared() {}

    static Append append(StoreContract.Place here, Request request) {
        var held = new ArrayList<Append>();
        var holding =
                new ScriptedStore(
                        here.store(),
                        new Mishap.Meanwhile(append -> {
                            held.add(append);
                            throw new HeldBack();
                        }));
        try {
            throw new AssertionError("nothing to write: " + here.through(holding).ask(request));
        } catch (HeldBack e) {
            return held.getFirst();
        }
    }

    static Append withCounter(Append append, Append.Counter counter) {
        return changed(append, append.events(), counter, append.key());
    }

    static Append withKey(Append append, RequestKey key) {
        return changed(append, append.events(), append.counter(), key);
    }

    static Append withEvents(Append append, List<Logged> events) {
        return changed(append, events, append.counter(), append.key());
    }

    private static Append changed(
            Append append, List<Logged> events, Append.@Nullable Counter counter, RequestKey key) {
        return new Append(
                events,
                append.before(),
                append.after(),
                append.item(),
                append.versionBefore(),
                append.institution(),
                append.candidates(),
                append.pointers(),
                counter,
                append.parts(),
                append.erasures(),
                key,
                append.answer());
    }

    private static final class HeldBack extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
