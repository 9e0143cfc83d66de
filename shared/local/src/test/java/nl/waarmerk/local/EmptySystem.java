package nl.waarmerk.local;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.UUID;
import nl.waarmerk.local.oidc.Demonstrator;
import nl.waarmerk.local.oidc.OidcIssuer;
import nl.waarmerk.local.oidc.TokenRequest;
import nl.waarmerk.testing.HandClock;
import nl.waarmerk.testing.Heard;
import nl.waarmerk.testing.InMemoryRegister;

/// Every function before one register, empty at first and in memory; people come over HTTP, with
/// tokens where they need one.
final class EmptySystem implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final OidcIssuer issuer;
    private final EmbeddedServer server;

    EmptySystem(String now) {
        var clock = new HandClock(now);
        issuer = OidcIssuer.start(0, clock);
        var context = LocalSystem.functions(new InMemoryRegister(clock), issuer, -1);
        // By its type: otherwise the framework's own clock is the better match.
        context.registerSingleton(InstantSource.class, clock);
        server = context.start().getBean(EmbeddedServer.class).start();
    }

    /// As anybody.
    Heard post(String path, String contentType, String body) {
        return send(post(to(path), contentType, body));
    }

    /// Makes a record; where it is found.
    String register(Demonstrator by, String path, String body) {
        return done(as(by, path), body);
    }

    /// Does something to what `address` shows now; where that is found.
    String change(Demonstrator by, String address, String act, String body) {
        var tag = header("ETag", send(as(by, address)));
        return done(as(by, address + "/" + act).header("If-Match", tag), body);
    }

    private String done(HttpRequest.Builder request, String body) {
        var key = UUID.randomUUID().toString();
        return header(
                "Location",
                send(post(request.header("Idempotency-Key", key), "application/json", body)));
    }

    private static String header(String name, Heard heard) {
        var value = heard.headers().get(name);
        if (value == null) throw new AssertionError(heard.status() + " " + heard.text());
        return value;
    }

    private HttpRequest.Builder as(Demonstrator who, String path) {
        var token = TokenRequest.token(URI.create(issuer.address()).getPort(), who.code());
        return to(path).header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(server.getURI() + path));
    }

    private static HttpRequest.Builder post(
            HttpRequest.Builder request, String contentType, String body) {
        return request.header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private Heard send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            var headers = new HashMap<String, String>();
            answer.headers()
                    .map()
                    .forEach((name, values) -> headers.put(name, String.join(", ", values)));
            return new Heard(answer.statusCode(), headers, answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
        server.getApplicationContext().close();
        issuer.close();
    }
}
