package nl.waarmerk.process.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import nl.waarmerk.process.log.CaseLog;
import org.junit.jupiter.api.Test;

class OcelTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void it_is_valid_by_the_schema_of_the_standard() throws IOException {
        for (var cases : List.of(SmallLog.cases(), SomeCases.all(), List.<CaseLog>of()))
            assertThat(schema(new String(SmallLog.written(new Ocel(), cases), UTF_8)).isValid())
                    .isTrue();
    }

    @Test
    void the_schema_notices_a_value_that_is_no_text() throws IOException {
        var number = SmallLog.text(new Ocel()).replace("\"value\":\"8\"", "\"value\":8");
        assertThat(number).contains("\"value\":8}");
        assertThat(schema(number).isValid()).isFalse();
    }

    @Test
    void every_object_and_type_that_is_named_is_declared() throws IOException {
        var log = ocel(SomeCases.all());
        var objects = texts(log.path("objects"), "id");
        assertThat(objects).doesNotHaveDuplicates();
        assertThat(texts(log.path("events"), "id")).doesNotHaveDuplicates();
        for (var kind : List.of("events", "objects"))
            for (var each : log.path(kind))
                assertThat(objects).containsAll(texts(each.path("relationships"), "objectId"));
        declared(log.path("events"), log.path("eventTypes"));
        declared(log.path("objects"), log.path("objectTypes"));
    }

    /// The type of each and all its attributes; a value can be read as its type says.
    private static void declared(JsonNode all, JsonNode types) {
        var attributes = new HashMap<String, String>();
        for (var type : types)
            for (var one : type.path("attributes"))
                attributes.put(named(type.path("name"), one), one.path("type").asText());
        for (var each : all)
            for (var one : each.path("attributes")) {
                var value = one.path("value").asText();
                switch (attributes.getOrDefault(named(each.path("type"), one), "none")) {
                    case "string" -> assertThat(value).isNotEmpty();
                    case "time" -> assertThat(Instant.parse(value)).isNotNull();
                    case "integer" -> assertThat(Integer.parseInt(value)).isNotNegative();
                    default -> throw new AssertionError("not declared: " + one);
                }
            }
        assertThat(texts(types, "name")).containsAll(texts(all, "type"));
    }

    private static String named(JsonNode type, JsonNode attribute) {
        return type.asText() + "/" + attribute.path("name").asText();
    }

    @Test
    void flattened_by_case_it_is_the_same_log_as_in_xes() throws IOException {
        var some = SomeCases.all();
        var traces = new LinkedHashMap<String, List<String>>();
        for (var event : ocel(some).path("events"))
            for (var related : event.path("relationships"))
                if (related.path("qualifier").asText().equals("case"))
                    traces.computeIfAbsent(
                                    related.path("objectId").asText(), id -> new ArrayList<>())
                            .add(event.path("type").asText());
        assertThat(new SomeCases.Traces(List.copyOf(traces.values())))
                .isEqualTo(SomeCases.traces(some));
    }

    private static JsonNode ocel(List<CaseLog> cases) throws IOException {
        return JSON.readTree(SmallLog.written(new Ocel(), cases));
    }

    private static List<String> texts(JsonNode items, String member) {
        var texts = new ArrayList<String>();
        for (var item : items) texts.add(item.path(member).asText());
        return texts;
    }

    private static Validator.Result schema(String document) throws IOException {
        var file =
                Path.of(System.getProperty("waarmerk.vectors")).resolve("ocel/ocel20-schema.json");
        assumeTrue(Files.exists(file), "vectors are absent: ocel");
        return new ValidatorFactory()
                .withJsonNodeFactory(new JacksonNode.Factory())
                .withDisabledSchemaValidation(true)
                .validate(Files.readString(file), document);
    }
}
