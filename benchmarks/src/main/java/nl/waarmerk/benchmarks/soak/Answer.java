package nl.waarmerk.benchmarks.soak;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.json.Json;

/// What came back. `body`: its bytes, as they are.
record Answer(String asked, int status, HttpHeaders headers, byte[] body) {
    static Answer of(HttpResponse<byte[]> answer) {
        return new Answer(answer.request().method() + " " + answer.request().uri().getPath(), answer.statusCode(), answer.headers(), answer.body());
    }

    boolean ok() {
        return status >= 200 && status < 300;
    }

    boolean unavailable() {
        return status == 503 && headers.firstValue("Retry-After").isPresent();
    }

    Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /// An empty object when it is no JSON object.
    Json.Obj json() {
        return ok() && StrictJson.trusted(new String(body, UTF_8)) instanceof Json.Obj object ? object : Json.obj();
    }

    List<Json> items() {
        return json().get("items").orElse(null) instanceof Json.Arr(var items) ? items : List.of();
    }

    @Override
    public String toString() {
        var text = new String(body, UTF_8);
        return asked + " -> " + status + " " + text.substring(0, Math.min(400, text.length()));
    }
}
