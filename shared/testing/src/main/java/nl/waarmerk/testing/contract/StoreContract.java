package nl.waarmerk.testing.contract;

import java.time.InstantSource;
import java.util.Objects;
import java.util.Set;
import nl.waarmerk.register.history.RecordItem;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.store.RegisterStore;
import nl.waarmerk.testing.HandClock;
import nl.waarmerk.testing.Office;

/// What a suite needs of an adapter.
interface StoreContract {
    /// Takes seconds in any store: not for a run that repeats it for every mutant.
    String LONG = "long";

    /// A store with nothing in it yet. `clock`: when request keys have expired.
    RegisterStore empty(InstantSource clock);

    /// A store, its clock, and one machine that enters commands there.
    record Place(RegisterStore store, HandClock clock, Office office) {
        RecordItem record(RecordId id) {
            return Objects.requireNonNull(store.records(Set.of(id)).get(id), () -> "no " + id);
        }

        /// Another machine, with this store between it and the real one.
        Office through(RegisterStore scripted) {
            return new Office(scripted, clock);
        }
    }

    default Place place() {
        // A day to come: a store that clears expired keys away by the real clock leaves ours.
        var clock = new HandClock("2040-05-06T08:00:00Z");
        var store = empty(clock);
        return new Place(store, clock, new Office(store, clock));
    }
}
