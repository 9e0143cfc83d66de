package nl.waarmerk.administration;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;

/// A server of its own, as on one machine.
final class HttpFront implements Front {
    private final EmbeddedServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    HttpFront(ApplicationContext context) {
        server = context.start().getBean(EmbeddedServer.class).start();
    }

    @Override
    public Heard send(Call call) {
        var request = HttpRequest.newBuilder(URI.create(server.getURI() + call.path()));
        call.headers().forEach(request::header);
        var body =
                call.body().isEmpty()
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(call.body());
        try {
            var answer =
                    client.send(
                            request.method(call.method(), body).build(), BodyHandlers.ofString());
            var headers = new HashMap<String, String>();
            answer.headers().map().forEach((name, values) -> headers.put(name, values.getFirst()));
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
    }
}
