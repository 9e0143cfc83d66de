package nl.waarmerk.projection;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A door to a database, at which each call is heard: its name, and what it asks for.
record CallsHeard(HttpServer server, List<String> heard) implements AutoCloseable {
    private static final List<String> PASSED_ON =
            List.of("X-Amz-Target", "Content-Type", "Authorization", "X-Amz-Date");

    static CallsHeard before(URI database) {
        try {
            var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            var door = new CallsHeard(HttpServer.create(loopback, 0), new CopyOnWriteArrayList<>());
            door.server.createContext("/", exchange -> door.pass(exchange, database));
            door.server.start();
            return door;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void pass(HttpExchange exchange, URI database) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var target = exchange.getRequestHeaders().getFirst(PASSED_ON.getFirst());
        heard.add(target.substring(target.indexOf('.') + 1) + " " + new String(body, UTF_8));
        var call = HttpRequest.newBuilder(database).POST(BodyPublishers.ofByteArray(body));
        for (var name : PASSED_ON) call.header(name, exchange.getRequestHeaders().getFirst(name));
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(call.build(), BodyHandlers.ofByteArray());
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
