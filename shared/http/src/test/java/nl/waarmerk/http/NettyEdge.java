package nl.waarmerk.http;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;

final class NettyEdge implements Edge {
    private final EmbeddedServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    NettyEdge(Map<String, Object> settings) {
        var all = new HashMap<>(settings);
        all.putAll(NettySettings.ALL);
        all.put("micronaut.server.port", -1);
        server = ApplicationContext.run(EmbeddedServer.class, all, "test");
    }

    @Override
    public Reply send(Call call) {
        var request = HttpRequest.newBuilder(URI.create(server.getURI() + call.path()));
        call.headers().forEach(request::header);
        request.method(
                call.method(),
                call.body().isEmpty()
                        ? BodyPublishers.noBody()
                        : BodyPublishers.ofString(call.body()));
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            return new Reply(answer.statusCode(), answer.headers().map(), answer.body());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
        server.getApplicationContext().close();
    }
}
