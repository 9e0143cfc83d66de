package nl.waarmerk.administration;

import io.micronaut.http.HttpRequest;
import nl.waarmerk.register.act.Asked;

/// What a route's body must look like, and the command that it asks.
@FunctionalInterface
interface Form {
    /// Throws [nl.waarmerk.register.json.Malformed] with every fault of the body.
    Asked read(HttpRequest<?> request);
}
