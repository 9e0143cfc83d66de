package nl.waarmerk.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.json.Json;

/// A good request for a route: that of its file in `events/`, asked of HAN in the demonstration's
/// register.
record Example(
        String method, String template, String path, Json.Obj query, String type, String body) {
    static List<Example> all() {
        var root = Path.of(System.getProperty("waarmerk.root"), "events");
        try (var files = Files.walk(root)) {
            var all = new ArrayList<Example>();
            for (var file :
                    files.filter(each -> each.toString().endsWith(".json")).sorted().toList()) {
                var text = Files.readString(file);
                // A stream has no route.
                if (text.contains("\"httpMethod\"")) all.add(of(text));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A HEAD is asked as its GET is.
    boolean isFor(Route route) {
        return template.equals(route.template())
                && method.equals(route.method().equals("HEAD") ? "GET" : route.method());
    }

    Example with(String otherPath, String otherBody) {
        return new Example(method, template, otherPath, query, type, otherBody);
    }

    String address() {
        if (query.members().isEmpty()) return path;
        return path
                + query.members().entrySet().stream()
                        .map(pair ->
                                pair.getKey()
                                        + "="
                                        + encoded(((Json.Text) pair.getValue()).value()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Example of(String file) {
        var told =
                file.replace("I-0002", "I-0006")
                        .replace("MCNL-0002", "MCNL-0006")
                        .replace("D-0002", "D-0006")
                        .replace("R-0002", "R-0006");
        var event = (Json.Obj) StrictJson.trusted(told);
        var query = event.get("queryStringParameters").orElseThrow();
        var headers = (Json.Obj) event.get("headers").orElseThrow();
        return new Example(
                event.text("httpMethod").orElseThrow(),
                event.text("resource").orElseThrow(),
                event.text("path").orElseThrow(),
                query instanceof Json.Obj given ? given : Json.obj(),
                headers.text("Content-Type").orElse(""),
                event.text("body").orElse(""));
    }
}
