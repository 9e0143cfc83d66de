package nl.waarmerk.local;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.waarmerk.testing.Heard;

/// Hands acts in over HTTP, a second apart, and remembers each.
final class Clerk {
    private final StoredSystem system;
    final List<Sent> sent = new ArrayList<>();

    Clerk(StoredSystem system) {
        this.system = system;
    }

    /// Does it; where that is found.
    String done(Person by, String path, String record, String body) {
        var heard = tried(by, path, record, body);
        if (heard.status() > 202) throw new AssertionError(heard.status() + " " + heard.text());
        return heard.headers().getOrDefault("Location", path);
    }

    /// The event that was recorded last.
    String event() {
        return sent.getLast().heard().each("id", "events").getFirst();
    }

    /// When that was.
    String recordedAt() {
        return sent.getLast().heard().each("recordedAt", "events").getFirst();
    }

    /// The same, whatever comes of it. `record`: whose version is matched; empty for a new one.
    Heard tried(Person by, String path, String record, String body) {
        system.clock.move(Duration.ofSeconds(1));
        var tag = record.isEmpty() ? "" : tag(record);
        var key = UUID.randomUUID().toString();
        var act = new Sent(by, path, key, tag, body, send(by, path, key, tag, body));
        if (act.heard().status() <= 202) sent.add(act);
        return act.heard();
    }

    Heard again(Sent act) {
        return send(act.by(), act.path(), act.key(), act.ifMatch(), act.body());
    }

    Heard read(Person by, String path) {
        return system.caller.send(as(by, path));
    }

    private String tag(String record) {
        return system.caller.send(system.caller.to(record)).headers().getOrDefault("ETag", "");
    }

    private Heard send(Person by, String path, String key, String tag, String body) {
        var request =
                as(by, path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(body));
        return system.caller.send(tag.isEmpty() ? request : request.header("If-Match", tag));
    }

    private HttpRequest.Builder as(Person by, String path) {
        var token = system.issuer.token(by.claims(system.clock));
        return system.caller.to(path).header("Authorization", "Bearer " + token);
    }
}
