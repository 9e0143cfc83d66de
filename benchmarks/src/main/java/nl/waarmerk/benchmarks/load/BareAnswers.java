package nl.waarmerk.benchmarks.load;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.nio.charset.StandardCharsets;
import nl.waarmerk.http.Answers;
import nl.waarmerk.http.RequestBody;
import nl.waarmerk.http.access.OpenToAnyone;
import nl.waarmerk.json.Limits;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.json.Json;

/// The baselines: behind the same filters, one does nothing, the others parse what came (if it is JSON) and write the answer
/// of the route that is measured, without asking anything of any store.
@Controller("/bare")
final class BareAnswers {
    private static final int MOST = 4 * 1024 * 1024;
    private final Samples samples;

    BareAnswers(Samples samples) {
        this.samples = samples;
    }

    @Get("/nothing")
    @OpenToAnyone
    HttpResponse<byte[]> nothing() {
        return Answers.ok(Json.obj());
    }

    @Get("/written/{row}")
    @OpenToAnyone
    HttpResponse<byte[]> written(String row) {
        return Answers.ok(samples.of(row));
    }

    @Post("/written/{row}")
    @Consumes(MediaType.ALL)
    @OpenToAnyone
    HttpResponse<byte[]> parsedAndWritten(HttpRequest<?> request, String row) {
        var body = RequestBody.bytes(request, MOST);
        if (body[0] == '{')
            for (var line : new String(body, StandardCharsets.UTF_8).split("\n")) StrictJson.read(line.getBytes(StandardCharsets.UTF_8), Limits.COMMAND);
        return Answers.ok(samples.of(row));
    }
}
