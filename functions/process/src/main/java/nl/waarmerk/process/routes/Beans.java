package nl.waarmerk.process.routes;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Secondary;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.function.Supplier;
import nl.waarmerk.aws.Place;
import nl.waarmerk.aws.SignedCall;
import nl.waarmerk.dynamodb.DynamoClient;
import nl.waarmerk.dynamodb.DynamoProcess;
import nl.waarmerk.dynamodb.DynamoRegister;
import nl.waarmerk.dynamodb.Tables;
import nl.waarmerk.process.model.Models;
import nl.waarmerk.process.store.ProcessStore;
import nl.waarmerk.register.store.RegisterStore;
import nl.waarmerk.register.store.Salt;

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
    ProcessStore process() {
        return new DynamoProcess(
                DynamoClient.fromEnvironment(), Tables.fromEnvironment(System.getenv()));
    }

    @Singleton
    @Secondary
    ExportShelf exports() {
        var bucket = System.getenv("WAARMERK_EXPORTS");
        if (bucket == null)
            throw new IllegalStateException("WAARMERK_EXPORTS is not set: a bucket's name");
        return new S3Shelf(new SignedCall(Place.fromEnvironment("s3")), bucket);
    }

    @Singleton
    Models models() {
        return Models.builtIn();
    }

    /// Randomness is made when it is needed: a snapshot must not hold a state of it that two
    /// functions share.
    @Singleton
    Salts salts() {
        return () -> Salt.random(new SecureRandom());
    }

    /// Fresh salts for the keys of persons.
    interface Salts extends Supplier<Salt> {}
}
