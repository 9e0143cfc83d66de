package nl.waarmerk.http;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

@Factory
final class FixedClock {
    @Primary
    @Singleton
    @Requires(property = "fixed-clock")
    InstantSource clock(@Value("${fixed-clock}") String at) {
        return InstantSource.fixed(Instant.parse(at));
    }
}
