package nl.waarmerk.intake;

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
import nl.waarmerk.register.intake.Draft;
import nl.waarmerk.register.intake.DraftId;
import nl.waarmerk.register.intake.Fate;
import nl.waarmerk.register.intake.ImportId;
import nl.waarmerk.register.intake.ImportReport;
import nl.waarmerk.register.intake.Offer;
import nl.waarmerk.register.intake.RowFault;
import nl.waarmerk.register.intake.Tally;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.testing.Heard;
import org.junit.jupiter.api.Test;

/// Every event file of this function, through the handler; each answer is as the description says.
class EventsTest {
    private static final Path ROOT = Path.of(System.getProperty("waarmerk.root", "../.."));
    private static final String ADDRESS = "https://register.waarmerk.example/openapi.json";

    @Test
    void each_event_is_answered_as_the_description_says() throws IOException {
        var text =
                Files.readString(ROOT.resolve("functions/lookup/src/main/resources/openapi.json"));
        var description = (Json.Obj) StrictJson.trusted(text);
        var validator = new ValidatorFactory().createValidator();
        validator.registerSchema(URI.create(ADDRESS), text);
        try (var scene = new Scene();
                var files = Files.list(ROOT.resolve("events/intake"))) {
            prepared(scene);
            var mapper = new ObjectMapper().disable(FAIL_ON_UNKNOWN_PROPERTIES);
            for (var file : files.sorted().toList()) {
                var event =
                        Objects.requireNonNull(
                                mapper.readValue(
                                        Files.readAllBytes(file),
                                        APIGatewayProxyRequestEvent.class));
                var heard = scene.send(authorised(scene, event));
                var name = file.getFileName() + ": " + heard.text();
                assertThat(heard.status()).as(name).isEqualTo(200);
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

    /// What the files ask for: a draft and a report.
    private static void prepared(Scene scene) {
        var entityId = "demo-accepted-00000000";
        var source = ImportId.parse("R-0002-0123456789abcdef0123");
        scene.drafts.add(
                List.of(
                        new Draft(
                                DraftId.of(scene.han, entityId),
                                new Offer(entityId, "Digital Advisor (demo)", null, null, null),
                                new Draft.Origin(source, 2),
                                new Fate.Waiting())));
        var fault = new RowFault(3, "name", "name.missing", null, "write the title");
        var tally = new Tally(1, 0, 0, 0, 0, 0, 1);
        scene.drafts.keep(new ImportReport(source, scene.clock.instant(), tally, List.of(fault)));
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
