package nl.waarmerk.testing.visitors;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.waarmerk.testing.Heard;

/// The way to a running system. `tokens`: of a role that the demonstration has.
public record Web(
        HttpClient client, URI server, UnaryOperator<String> tokens, Judgement judgement) {
    /// Status of a request that nobody answered, within the time that the gateway waits.
    static final int NO_ANSWER = 0;

    private static final Duration GATEWAY = Duration.ofSeconds(29);

    Heard get(String role, String path) {
        return send(as(role, path));
    }

    Heard post(String role, String path, Map<String, String> headers, String body) {
        var request = as(role, path).POST(BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return send(request);
    }

    /// `role`: empty for anyone.
    private HttpRequest.Builder as(String role, String path) {
        var request = HttpRequest.newBuilder(URI.create(server + path)).timeout(GATEWAY);
        return role.isEmpty()
                ? request
                : request.header("Authorization", "Bearer " + tokens.apply(role));
    }

    private Heard send(HttpRequest.Builder request) {
        long begin = System.nanoTime();
        var heard = answered(request);
        judgement.told(heard, System.nanoTime() - begin);
        return heard;
    }

    private Heard answered(HttpRequest.Builder request) {
        try {
            return Heard.of(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            return new Heard(NO_ANSWER, Map.of(), e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
