package nl.waarmerk.local;

import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.InstantSource;
import java.util.UUID;
import nl.waarmerk.local.oidc.Demonstrator;
import nl.waarmerk.local.oidc.OidcIssuer;
import nl.waarmerk.local.oidc.TokenRequest;
import nl.waarmerk.testing.HandClock;
import nl.waarmerk.testing.Heard;
import nl.waarmerk.testing.InMemoryRegister;
import nl.waarmerk.testing.intake.InMemoryDrafts;
import nl.waarmerk.testing.process.InMemoryProcess;
import nl.waarmerk.validation.receipt.HeldKeys;

/// Every function before one register, empty at first and in memory; people come over HTTP, with
/// tokens where they need one.
final class EmptySystem implements AutoCloseable {
    private final OidcIssuer issuer;
    private final EmbeddedServer server;
    private final OverHttp caller;

    EmptySystem(String now) {
        var clock = new HandClock(now);
        issuer = OidcIssuer.start(0, clock);
        var context =
                LocalSystem.functions(
                        new InMemoryRegister(clock),
                        new InMemoryProcess(),
                        new InMemoryDrafts(),
                        Shelf.temporary(),
                        HeldKeys.fresh(),
                        issuer.settings(),
                        -1);
        // By its type: otherwise the framework's own clock is the better match.
        context.registerSingleton(InstantSource.class, clock);
        server = context.start().getBean(EmbeddedServer.class).start();
        caller = new OverHttp(server.getURI());
    }

    /// As anybody.
    Heard post(String path, String contentType, String body) {
        return caller.send(post(caller.to(path), contentType, body));
    }

    /// Makes a record; where it is found.
    String register(Demonstrator by, String path, String body) {
        return done(as(by, path), body);
    }

    /// Does something to what `address` shows now; where that is found.
    String change(Demonstrator by, String address, String act, String body) {
        var tag = header("ETag", caller.send(as(by, address)));
        return done(as(by, address + "/" + act).header("If-Match", tag), body);
    }

    private String done(HttpRequest.Builder request, String body) {
        var key = UUID.randomUUID().toString();
        return header(
                "Location",
                caller.send(
                        post(request.header("Idempotency-Key", key), "application/json", body)));
    }

    private static String header(String name, Heard heard) {
        var value = heard.headers().get(name);
        if (value == null) throw new AssertionError(heard.status() + " " + heard.text());
        return value;
    }

    private HttpRequest.Builder as(Demonstrator who, String path) {
        var token = TokenRequest.token(URI.create(issuer.address()).getPort(), who.code());
        return caller.to(path).header("Authorization", "Bearer " + token);
    }

    private static HttpRequest.Builder post(
            HttpRequest.Builder request, String contentType, String body) {
        return request.header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    @Override
    public void close() {
        caller.close();
        server.getApplicationContext().close();
        issuer.close();
    }
}
