package nl.waarmerk.lookup;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.waarmerk.http.Problem;
import nl.waarmerk.http.Query;
import nl.waarmerk.lookup.answer.Moment;
import nl.waarmerk.register.history.RecordItem;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.store.RegisterStore;
import nl.waarmerk.register.view.KnownAt;

/// What every read of a record begins with: its two times, the later one lowered before anything is
/// read, and the record.
@Singleton
final class Reads {
    private final RegisterStore store;
    private final KnownAt knownAt;
    private final RecordVersions versions;
    private final InstantSource clock;

    Reads(RegisterStore store, KnownAt knownAt, RecordVersions versions, InstantSource clock) {
        this.store = store;
        this.knownAt = knownAt;
        this.versions = versions;
        this.clock = clock;
    }

    Moment moment(HttpRequest<?> request) {
        return query(request, this::moment);
    }

    <T> T query(HttpRequest<?> request, Function<Query, T> read) {
        return Query.read(request, clock.instant(), read);
    }

    Moment moment(Query query) {
        return new Moment(query.asOf(), query.knownAt().orElse(null));
    }

    /// Only after the whole query was read: a faulty one reads nothing.
    Moment lowered(Moment asked) {
        return new Moment(asked.asOf(), knownAt.lowered(asked.knownAt()));
    }

    Optional<RecordItem> item(RecordId id) {
        return Optional.ofNullable(store.records(Set.of(id)).get(id));
    }

    int version(RecordItem item, Moment moment) {
        return versions.at(item, moment);
    }

    /// A number in a path: one that is not well formed names nothing.
    static <T> T number(String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound("'" + text + "' names nothing here: " + e.getMessage() + ".");
        }
    }

    static Problem unknown(Object id) {
        return Problem.notFound(
                "The register has no " + id + ", or did not know it at that moment.");
    }
}
