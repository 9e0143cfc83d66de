package nl.waarmerk.validation;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Secondary;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import nl.waarmerk.dynamodb.DynamoClient;
import nl.waarmerk.dynamodb.DynamoRegister;
import nl.waarmerk.dynamodb.Tables;
import nl.waarmerk.register.store.RegisterReads;

/// What the controller is made of. This function may read the Register in batches, and nothing else
/// of the store.
@Factory
final class Beans {
    /// Secondary: the local system and the tests bring a store of their own.
    @Singleton
    @Secondary
    RegisterReads reads(InstantSource clock) {
        return new DynamoRegister(
                DynamoClient.fromEnvironment(), Tables.fromEnvironment(System.getenv()), clock);
    }
}
