package nl.waarmerk.lookup;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Secondary;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import nl.waarmerk.dynamodb.DynamoClient;
import nl.waarmerk.dynamodb.DynamoRegister;
import nl.waarmerk.dynamodb.Tables;
import nl.waarmerk.lookup.catalogue.Catalogue;
import nl.waarmerk.register.store.RegisterStore;

/// What the controllers are made of.
@Factory
final class Beans {
    /// Secondary: the local system and the tests bring a store of their own.
    @Singleton
    @Secondary
    RegisterStore store(InstantSource clock) {
        return new DynamoRegister(
                DynamoClient.fromEnvironment(), Tables.fromEnvironment(System.getenv()), clock);
    }

    /// Secondary as well: a test can bring one that holds less.
    @Singleton
    @Secondary
    Catalogue catalogue(RegisterStore store, InstantSource clock) {
        return new Catalogue(store::all, clock, Catalogue.MOST);
    }
}
