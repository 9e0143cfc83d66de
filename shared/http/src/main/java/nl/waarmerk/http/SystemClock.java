package nl.waarmerk.http;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Secondary;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// The only clock: a test or the local system puts another `InstantSource` bean in its place.
@Factory
final class SystemClock {
    @Singleton
    @Secondary
    InstantSource clock() {
        return InstantSource.system();
    }
}
