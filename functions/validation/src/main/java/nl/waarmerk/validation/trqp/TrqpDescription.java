package nl.waarmerk.validation.trqp;

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

/// The description of what stands under `/trqp`: another standard's shapes, so a document of its
/// own.
@Controller("/trqp")
final class TrqpDescription {
    private final Json document = read();

    @Get("/openapi.json")
    @OpenToAnyone
    HttpResponse<byte[]> show(HttpRequest<?> request) {
        Query.none(request);
        return Answers.ok(document);
    }

    private static Json read() {
        try (var in =
                Objects.requireNonNull(
                        TrqpDescription.class.getResourceAsStream("/trqp-openapi.json"))) {
            return StrictJson.trusted(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
