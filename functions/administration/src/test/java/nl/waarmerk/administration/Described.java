package nl.waarmerk.administration;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.waarmerk.json.Limits;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.json.Json;

/// The interface's own description: whether an answer, or a body, is as it says.
final class Described {
    private static final Path FILE =
            Path.of("..", "lookup", "src", "main", "resources", "openapi.json");
    private static final String ADDRESS = "https://register.waarmerk.example/openapi.json";

    private final Json.Obj document;
    private final Validator validator = new ValidatorFactory().createValidator();

    Described() {
        try {
            var text = Files.readAllBytes(FILE);
            document = (Json.Obj) StrictJson.read(text, Limits.COMMAND);
            validator.registerSchema(URI.create(ADDRESS), new String(text, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What does not fit; empty when all does.
    List<String> faultsOfAnswer(String method, String route, int status, String body) {
        var answer = at(operation(method, route), "responses", Integer.toString(status));
        return faults(at(answer, "content", "application/json", "schema"), body);
    }

    List<String> faultsOfBody(String route, String body) {
        var operation = operation("post", route);
        return faults(at(operation, "requestBody", "content", "application/json", "schema"), body);
    }

    List<String> faultsOfProblem(String body) {
        return faults(Json.obj().with("$ref", "#/components/schemas/Problem"), body);
    }

    private Json.Obj operation(String method, String route) {
        return at(
                document, "paths", route.replaceFirst("^/v1", ""), method.toLowerCase(Locale.ROOT));
    }

    private List<String> faults(Json.Obj schema, String body) {
        var reference = schema.text("$ref").orElseThrow();
        return validator.validate(URI.create(ADDRESS + reference), body).getErrors().stream()
                .map(e -> e.getInstanceLocation() + " " + e.getError())
                .toList();
    }

    private Json.Obj at(Json.Obj from, String... steps) {
        var here = resolved(from);
        for (var step : steps)
            here =
                    resolved(
                            (Json.Obj)
                                    here.get(step)
                                            .orElseThrow(() ->
                                                    new AssertionError(
                                                            "not described: "
                                                                    + String.join(" / ", steps))));
        return here;
    }

    /// A response that stands elsewhere in the document. Schemas are resolved by the validator.
    private Json.Obj resolved(Json.Obj here) {
        var reference = here.text("$ref").orElse("");
        if (!reference.startsWith("#/components/") || reference.startsWith("#/components/schemas/"))
            return here;
        return at(document, reference.substring(2).split("/", -1));
    }
}
