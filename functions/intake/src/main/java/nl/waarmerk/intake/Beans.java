package nl.waarmerk.intake;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Secondary;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import nl.waarmerk.dynamodb.DynamoClient;
import nl.waarmerk.dynamodb.DynamoDrafts;
import nl.waarmerk.dynamodb.DynamoRegister;
import nl.waarmerk.dynamodb.Tables;
import nl.waarmerk.register.intake.DraftStore;
import nl.waarmerk.register.store.RegisterStore;

/// What the controllers are made of. Secondary: the local system and the tests bring stores of
/// their own.
@Factory
final class Beans {
    @Singleton
    @Secondary
    RegisterStore register(InstantSource clock) {
        return new DynamoRegister(
                DynamoClient.fromEnvironment(), Tables.fromEnvironment(System.getenv()), clock);
    }

    @Singleton
    @Secondary
    DraftStore drafts() {
        return new DynamoDrafts(
                DynamoClient.fromEnvironment(), Tables.fromEnvironment(System.getenv()));
    }
}
