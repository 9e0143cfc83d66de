package nl.waarmerk.benchmarks;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.waarmerk.http.Answers;
import nl.waarmerk.http.access.OpenToAnyone;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.store.RegisterReads;

/// The baseline over HTTP: the same two reads, and nothing made of them.
@Controller("/bare")
@ExecuteOn(TaskExecutors.BLOCKING)
final class BareRoute {
    static final Identifier BADGE = Memory.badge(1);
    private final RegisterReads reads;

    BareRoute(RegisterReads reads) {
        this.reads = reads;
    }

    @Post
    @OpenToAnyone
    HttpResponse<byte[]> twoReads() {
        var pointers = reads.candidates(Set.of(BADGE, Memory.ISSUER));
        var ids = new LinkedHashSet<RecordId>();
        pointers.values().forEach(ids::addAll);
        return Answers.ok(Json.obj().with("records", reads.records(ids).size()));
    }
}
