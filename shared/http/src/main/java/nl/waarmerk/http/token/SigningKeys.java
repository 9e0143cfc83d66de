package nl.waarmerk.http.token;

import com.nimbusds.jose.jwk.JWK;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import nl.waarmerk.http.Problem;
import org.jspecify.annotations.Nullable;

/// The token issuer's keys, remembered. An unknown key id asks again (keys rotate), but not more
/// often than every few seconds, or anyone could make us ask. When keys cannot be had, that is our
/// outage (503), not the caller's fault.
@Singleton
final class SigningKeys {
    private static final Duration FRESH = Duration.ofMinutes(10);

    /// For how long old keys are believed while the issuer cannot be reached.
    private static final Duration BELIEVED = Duration.ofHours(1);

    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(5);

    private final KeyFetch fetch;
    private final InstantSource clock;
    private @Nullable Fetched last;
    private @Nullable Failed failed;

    private record Fetched(List<JWK> keys, Instant at) {}

    private record Failed(IOException why, Instant at) {}

    SigningKeys(KeyFetch fetch, InstantSource clock) {
        this.fetch = fetch;
        this.clock = clock;
    }

    /// The keys with this id, usually one; none when the issuer has none such.
    synchronized List<JWK> withId(String id) {
        var now = clock.instant();
        var held = held(now);
        if (held != null && within(FRESH, held.at, now)) {
            var found = named(held, id);
            if (!found.isEmpty() || within(BETWEEN_ATTEMPTS, held.at, now)) return found;
        }
        refresh(now);
        var keys = held(now);
        if (keys == null) throw unavailable();
        var found = named(keys, id);
        // Only an answer of now can say that a key does not exist.
        if (found.isEmpty() && failed != null) throw unavailable();
        return found;
    }

    /// For a rehearsal; then none is believed or remembered, and the first token asks the issuer.
    void believeOnly(List<JWK> keys, Runnable during) {
        refresh(clock.instant());
        remember(new Fetched(keys, clock.instant()));
        try {
            during.run();
        } finally {
            remember(null);
        }
    }

    private synchronized void remember(@Nullable Fetched keys) {
        last = keys;
        failed = null;
    }

    private synchronized void refresh(Instant now) {
        if (failed != null && within(BETWEEN_ATTEMPTS, failed.at, now)) return;
        try {
            last = new Fetched(fetch.keys(), now);
            failed = null;
        } catch (IOException e) {
            failed = new Failed(e, now);
        }
    }

    private @Nullable Fetched held(Instant now) {
        return last != null && within(BELIEVED, last.at, now) ? last : null;
    }

    /// A clock that jumped back makes no age: then it counts as old.
    private static boolean within(Duration most, Instant then, Instant now) {
        return !now.isBefore(then) && now.isBefore(then.plus(most));
    }

    private static List<JWK> named(Fetched fetched, String id) {
        return fetched.keys.stream().filter(key -> id.equals(key.getKeyID())).toList();
    }

    private Problem unavailable() {
        return Problem.unavailable(
                BETWEEN_ATTEMPTS,
                "The keys of the token issuer cannot be had now; repeat the request.",
                failed == null ? null : failed.why);
    }
}
