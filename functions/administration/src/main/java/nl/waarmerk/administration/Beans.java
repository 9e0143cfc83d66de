package nl.waarmerk.administration;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Secondary;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import nl.waarmerk.dynamodb.DynamoClient;
import nl.waarmerk.dynamodb.DynamoDrafts;
import nl.waarmerk.dynamodb.DynamoRegister;
import nl.waarmerk.dynamodb.Tables;
import nl.waarmerk.register.append.LogWatch;
import nl.waarmerk.register.append.Registrar;
import nl.waarmerk.register.append.Waiting;
import nl.waarmerk.register.framework.Frameworks;
import nl.waarmerk.register.intake.DraftStore;
import nl.waarmerk.register.store.RegisterStore;

/// What the controllers are made of.
@Factory
final class Beans {
    /// Secondary: the local system and the tests bring stores of their own.
    @Singleton
    @Secondary
    RegisterStore store(InstantSource clock) {
        return new DynamoRegister(
                DynamoClient.fromEnvironment(), Tables.fromEnvironment(System.getenv()), clock);
    }

    @Singleton
    @Secondary
    DraftStore drafts() {
        return new DynamoDrafts(
                DynamoClient.fromEnvironment(), Tables.fromEnvironment(System.getenv()));
    }

    /// Randomness is made when it is needed: a snapshot must not hold a state of it that two
    /// functions share.
    @Singleton
    Registrar registrar(
            RegisterStore store, Frameworks frameworks, InstantSource clock, LogWatch watch) {
        RandomGenerator fresh = () -> new SecureRandom().nextLong();
        return new Registrar(store, frameworks, clock, fresh, Waiting.sleeping(), watch);
    }
}
