package nl.waarmerk.local.pilot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.local.oidc.Member;
import nl.waarmerk.local.oidc.OidcIssuer;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;
import org.jspecify.annotations.Nullable;

/// Sends requests to the running system as its users would, each with a token of that moment.
/// Whatever is not taken ends the loading: half a pilot would show wrong figures.
record Client(HttpClient http, URI server, OidcIssuer issuer) {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /// What was answered, and where it is found.
    record Answer(Json.Obj body, String location, String tag) {}

    /// @param tag of the record that is changed; absent when one is made
    Answer act(Member by, String path, @Nullable String tag, Json body) {
        var request = post(by, path, body).header("Idempotency-Key", UUID.randomUUID().toString());
        return send(tag == null ? request : request.header("If-Match", tag));
    }

    Answer tell(Member by, String path, Json body) {
        return send(post(by, path, body));
    }

    private HttpRequest.Builder post(Member by, String path, Json body) {
        return HttpRequest.newBuilder(server.resolve(path))
                .header("Authorization", "Bearer " + issuer.token(by))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(CanonicalJson.bytes(body)));
    }

    private Answer send(HttpRequest.Builder builder) {
        var request = builder.timeout(PATIENCE).build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300
                    || !(StrictJson.trusted(answer.body()) instanceof Json.Obj body))
                throw new IllegalStateException(
                        "the pilot cannot be told: %s %s -> %d %s"
                                .formatted(
                                        request.method(),
                                        request.uri().getPath(),
                                        answer.statusCode(),
                                        answer.body()));
            var headers = answer.headers();
            return new Answer(
                    body,
                    headers.firstValue("Location").orElse(""),
                    headers.firstValue("ETag").orElse(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the pilot was told", e);
        }
    }
}
