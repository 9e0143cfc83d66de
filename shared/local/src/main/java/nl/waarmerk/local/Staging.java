package nl.waarmerk.local;

import java.net.URI;
import java.time.Duration;
import nl.waarmerk.dynamodblocal.CannotStart;
import org.jspecify.annotations.Nullable;

/// What a measure changes around a system. `store`: where the tables are, instead of a database of
/// its own. `clockAhead`: how wrong this machine's clock is.
record Staging(@Nullable URI store, Duration clockAhead) {
    static final Staging NONE = new Staging(null, Duration.ZERO);

    Staging store(String address) {
        return new Staging(URI.create(address), clockAhead);
    }

    Staging clockAhead(String seconds) {
        try {
            return new Staging(store, Duration.ofSeconds(Long.parseLong(seconds)));
        } catch (NumberFormatException e) {
            throw new CannotStart("--clock-ahead is a whole number of seconds.", e);
        }
    }
}
