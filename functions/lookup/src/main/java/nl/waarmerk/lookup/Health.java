package nl.waarmerk.lookup;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import nl.waarmerk.http.Answers;
import nl.waarmerk.http.Query;
import nl.waarmerk.http.access.OpenToAnyone;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.store.RegisterStore;

/// It answers, and reaches its tables.
@Controller("/v1/health")
final class Health {
    private final RegisterStore store;

    Health(RegisterStore store) {
        this.store = store;
    }

    @Get
    @OpenToAnyone
    HttpResponse<byte[]> health(HttpRequest<?> request) {
        Query.none(request);
        store.head();
        return Answers.ok(Json.obj().with("status", "ok"));
    }
}
