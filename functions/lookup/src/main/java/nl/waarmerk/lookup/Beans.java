package nl.waarmerk.lookup;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import nl.waarmerk.lookup.catalogue.Catalogue;
import nl.waarmerk.register.store.RegisterStore;

/// What the controllers are made of.
@Factory
final class Beans {
    @Singleton
    Catalogue catalogue(RegisterStore store, InstantSource clock) {
        return new Catalogue(store, clock, Catalogue.MOST);
    }
}
