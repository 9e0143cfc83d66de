package nl.waarmerk.administration;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import nl.waarmerk.http.IdempotencyKey;
import nl.waarmerk.http.IfMatch;
import nl.waarmerk.http.Problem;
import nl.waarmerk.http.Query;
import nl.waarmerk.http.access.Callers;
import nl.waarmerk.register.access.Caller;
import nl.waarmerk.register.act.Asked;
import nl.waarmerk.register.append.Registrar;
import nl.waarmerk.register.append.Request;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.store.RequestKey;
import org.jspecify.annotations.Nullable;

/// Where every act is handed in: key, `If-Match`, form, registrar, reply. Who may come here at all
/// stands on the routes.
@Singleton
final class Desk {
    private final Registrar registrar;

    Desk(Registrar registrar) {
        this.registrar = registrar;
    }

    /// What makes a record has read none: nothing to match.
    HttpResponse<byte[]> register(HttpRequest<?> request, Request.Target target, Form form) {
        return enter(request, target, false, form);
    }

    HttpResponse<byte[]> change(HttpRequest<?> request, RecordId record, Form form) {
        return enter(request, new Request.Target.Existing(record), true, form);
    }

    private HttpResponse<byte[]> enter(
            HttpRequest<?> request, Request.Target target, boolean matches, Form form) {
        var caller = Callers.of(request);
        var key = key(caller, IdempotencyKey.required(request));
        var version = matches ? version(IfMatch.required(request)) : null;
        Query.none(request);
        Asked asked;
        try {
            asked = form.read(request);
        } catch (Problem no) {
            // What it was read by when it came first may be erased since.
            return Reply.to(registrar.repeated(key).orElseThrow(() -> no));
        }
        return Reply.to(registrar.enter(new Request(caller, target, asked, version, key)));
    }

    /// A version that no record can have is stale like any other.
    private static @Nullable Integer version(IfMatch match) {
        return (int) Math.min(match.version(), Integer.MAX_VALUE);
    }

    private static RequestKey key(Caller caller, IdempotencyKey key) {
        return new RequestKey(
                caller.subject().issuer(),
                caller.subject().subject(),
                key.text(),
                key.requestHash());
    }
}
