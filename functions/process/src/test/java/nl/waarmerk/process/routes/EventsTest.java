package nl.waarmerk.process.routes;

import static com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.harrel.jsonschema.ValidatorFactory;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.testing.Heard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every event file of this function, through the handler; each answer is as the description says.
class EventsTest {
    private static final Path ROOT = Path.of(System.getProperty("waarmerk.root", "../.."));
    private static final String ADDRESS = "https://register.waarmerk.example/openapi.json";
    private static final String JOB = "5f3c1e2a-8d7b-4c6e-9a10-2b3c4d5e6f70";

    @Test
    void each_event_is_answered_as_the_description_says(@TempDir Path exports) throws IOException {
        var text =
                Files.readString(ROOT.resolve("functions/lookup/src/main/resources/openapi.json"));
        var description = (Json.Obj) StrictJson.trusted(text);
        var validator = new ValidatorFactory().createValidator();
        validator.registerSchema(URI.create(ADDRESS), text);
        try (var scene = new Scene(exports);
                var files = Files.list(ROOT.resolve("events/process"))) {
            job(exports);
            var mapper = new ObjectMapper().disable(FAIL_ON_UNKNOWN_PROPERTIES);
            for (var file : files.sorted().toList()) {
                var event =
                        Objects.requireNonNull(
                                mapper.readValue(
                                        Files.readAllBytes(file),
                                        APIGatewayProxyRequestEvent.class));
                var heard = scene.send(authorised(scene, event));
                var name = file.getFileName() + ": " + heard.text();
                assertThat(heard.status()).as(name).isIn(200, 202);
                assertThat(heard.headers().get("API-Version")).as(name).isEqualTo("1.0.0");
                var schema = schema(description, event, heard);
                if (schema.isEmpty()) continue;
                assertThat(
                                validator
                                        .validate(URI.create(ADDRESS + schema), heard.text())
                                        .getErrors())
                        .as(name)
                        .isEmpty();
            }
        }
    }

    private static void job(Path exports) throws IOException {
        var file = Files.writeString(exports.resolve("made"), "case\r\n");
        new FolderShelf(exports)
                .keep(
                        JOB,
                        file,
                        Json.obj()
                                .with("format", "csv")
                                .with("mediaType", "text/csv")
                                .with("fileName", "x.csv")
                                .with("rows", 0)
                                .with("bytes", 6)
                                .with("sha256", "0".repeat(64))
                                .with("filter", Json.obj())
                                .with("madeAt", "2026-03-02T09:00:00.000Z")
                                .with("asOf", "2026-03-02"));
    }

    private static APIGatewayProxyRequestEvent authorised(
            Scene scene, APIGatewayProxyRequestEvent event) {
        var headers = new HashMap<>(event.getHeaders());
        headers.put("Authorization", "Bearer " + scene.token("coordinator", "pilot.example"));
        var multiple = new HashMap<>(event.getMultiValueHeaders());
        multiple.put("Authorization", List.of(headers.get("Authorization")));
        return event.withHeaders(headers).withMultiValueHeaders(multiple);
    }

    /// The pointer of the answer's schema; empty where it is no JSON.
    private static String schema(
            Json.Obj description, APIGatewayProxyRequestEvent event, Heard heard) {
        var path = event.getResource().substring("/v1".length());
        var operation =
                member(
                        member(member(description, "paths"), path),
                        event.getHttpMethod().toLowerCase(Locale.ROOT));
        var answer = member(member(operation, "responses"), Integer.toString(heard.status()));
        return member(answer, "content")
                .get("application/json")
                .flatMap(json -> member((Json.Obj) json, "schema").text("$ref"))
                .orElse("");
    }

    private static Json.Obj member(Json.Obj of, String name) {
        return (Json.Obj) of.get(name).orElseThrow(() -> new AssertionError("no " + name));
    }
}
