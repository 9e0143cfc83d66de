package nl.waarmerk.lookup;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;

/// A server of its own, as on one machine.
final class HttpFront implements Front {
    private final EmbeddedServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    HttpFront(ApplicationContext context) {
        server = context.start().getBean(EmbeddedServer.class).start();
    }

    @Override
    public Heard send(String method, String path, Map<String, String> headers) {
        var request =
                HttpRequest.newBuilder(URI.create(server.getURI() + path))
                        .method(method, HttpRequest.BodyPublishers.noBody());
        headers.forEach(request::header);
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            var heard = new HashMap<String, String>();
            answer.headers().map().forEach((name, values) -> heard.put(name, values.getFirst()));
            return new Heard(answer.statusCode(), heard, answer.body());
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
