package nl.waarmerk.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.waarmerk.json.Limits;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.json.Json;

/// The edge from outside, whoever hosts it.
interface Edge extends AutoCloseable {
    Reply send(Call call);

    @Override
    void close();

    record Call(String method, String path, Map<String, String> headers, String body) {
        static Call get(String path) {
            return new Call("GET", path, Map.of(), "");
        }

        static Call post(String path, String json) {
            return new Call(
                    "POST",
                    path,
                    Map.of("Content-Type", "application/json", "Idempotency-Key", "k-1"),
                    json);
        }

        Call with(String header, String value) {
            var more = new LinkedHashMap<>(headers);
            more.put(header, value);
            return new Call(method, path, more, body);
        }

        Call without(String header) {
            var fewer = new LinkedHashMap<>(headers);
            fewer.remove(header);
            return new Call(method, path, fewer, body);
        }

        Call as(String token) {
            return with("Authorization", "Bearer " + token);
        }
    }

    record Reply(int status, Map<String, List<String>> headers, String body) {
        Optional<String> header(String name) {
            return headers.entrySet().stream()
                    .filter(e ->
                            e.getKey()
                                    .toLowerCase(Locale.ROOT)
                                    .equals(name.toLowerCase(Locale.ROOT)))
                    .map(e -> String.join(", ", e.getValue()))
                    .findFirst();
        }

        Json.Obj json() {
            return (Json.Obj) StrictJson.read(body.getBytes(UTF_8), Limits.COMMAND);
        }

        /// "code@pointer" of each error.
        List<String> errors() {
            if (!(json().get("errors").orElse(new Json.Null()) instanceof Json.Arr(var items)))
                return List.of();
            return items.stream()
                    .map(Json.Obj.class::cast)
                    .map(e -> e.text("code").orElse("?") + "@" + e.text("pointer").orElse("?"))
                    .toList();
        }
    }
}
