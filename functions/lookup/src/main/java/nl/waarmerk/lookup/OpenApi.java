package nl.waarmerk.lookup;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.waarmerk.http.Answers;
import nl.waarmerk.http.Query;
import nl.waarmerk.http.access.OpenToAnyone;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.json.Json;

/// The description of this interface: a reviewed file, which tests hold against every route and
/// every answer.
@Controller
final class OpenApi {
    private final Json document = read();

    @Get("/v1/openapi.json")
    @OpenToAnyone
    HttpResponse<byte[]> versioned(HttpRequest<?> request) {
        Query.none(request);
        return Answers.ok(document);
    }

    @Get("/openapi.json")
    @OpenToAnyone
    HttpResponse<byte[]> atRoot(HttpRequest<?> request) {
        return versioned(request);
    }

    private static Json read() {
        try (var in = Objects.requireNonNull(OpenApi.class.getResourceAsStream("/openapi.json"))) {
            return StrictJson.trusted(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
