package nl.waarmerk.process.routes;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import java.util.ArrayList;
import nl.waarmerk.http.Answers;
import nl.waarmerk.http.Query;
import nl.waarmerk.http.access.Callers;
import nl.waarmerk.http.access.OpenTo;
import nl.waarmerk.register.access.Role;
import nl.waarmerk.register.json.Json;

/// Events that institutions tell: each is answered for itself, and telling it again changes
/// nothing.
@Controller("/v1/process-events")
final class PostedEvents {
    private final Postbox postbox;

    PostedEvents(Postbox postbox) {
        this.postbox = postbox;
    }

    @Post
    @Consumes(MediaType.ALL)
    @OpenTo({Role.INSTITUTION, Role.COORDINATOR})
    HttpResponse<byte[]> post(HttpRequest<?> request) {
        Query.none(request);
        var body = PostedBody.read(request);
        var answers = postbox.add(Callers.of(request), body.items());
        if (body.alone()) return Answers.ok(answers.getFirst().alone());
        var lines = new ArrayList<Json>();
        for (var answer : answers) lines.add(answer.line(lines.size()));
        return Answers.ok(Json.obj().with("items", new Json.Arr(lines)));
    }
}
