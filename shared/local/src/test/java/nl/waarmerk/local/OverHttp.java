package nl.waarmerk.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import nl.waarmerk.testing.Heard;

/// A caller over HTTP, who hears everything as it was answered.
record OverHttp(HttpClient client, URI server) implements AutoCloseable {
    OverHttp(URI server) {
        this(HttpClient.newHttpClient(), server);
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(server + path)).timeout(Duration.ofSeconds(30));
    }

    Heard send(HttpRequest.Builder request) {
        try {
            return Heard.of(client.send(request.build(), BodyHandlers.ofString()));
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
    }
}
