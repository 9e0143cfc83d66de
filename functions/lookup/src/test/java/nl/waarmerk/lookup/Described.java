package nl.waarmerk.lookup;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;

/// The interface's own description: which reads it has, and whether an answer is as it says.
final class Described {
    private static final String ADDRESS = "https://register.waarmerk.example/openapi.json";

    private final Json.Obj document;
    private final Validator validator = new ValidatorFactory().createValidator();

    Described() {
        try (var in =
                Objects.requireNonNull(Described.class.getResourceAsStream("/openapi.json"))) {
            var text = new String(in.readAllBytes(), UTF_8);
            document = (Json.Obj) StrictJson.trusted(text);
            validator.registerSchema(URI.create(ADDRESS), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The paths on the host that anyone may read; of those about verdicts, another function's.
    Set<String> anonymousReads() {
        var paths = at(document, "paths").members().keySet();
        return paths.stream()
                .filter(path -> at(document, "paths", path).get("get").isPresent())
                .filter(path ->
                        at(document, "paths", path, "get")
                                .get("security")
                                .equals(Optional.of(new Json.Arr(List.of()))))
                .filter(path ->
                        Stream.of("verdicts", "process")
                                .noneMatch(tag ->
                                        at(document, "paths", path, "get")
                                                .get("tags")
                                                .equals(Optional.of(Json.texts(List.of(tag))))))
                .flatMap(path ->
                        servers(path).stream().map(server -> URI.create(server).getPath() + path))
                .collect(Collectors.toSet());
    }

    /// What does not fit the description of an answer 200; empty when all does.
    List<String> faults(String route, String body) {
        var described =
                at(operation(route), "responses", "200", "content", "application/json", "schema");
        var schema =
                CanonicalJson.ordered(described)
                        .replace("\"#/components", "\"" + ADDRESS + "#/components");
        return validator.validate(validator.registerSchema(schema), body).getErrors().stream()
                .map(e -> e.getInstanceLocation() + " " + e.getError())
                .toList();
    }

    /// The statuses that a read can be answered with.
    Set<String> statuses(String route) {
        return at(operation(route), "responses").members().keySet();
    }

    private Json.Obj operation(String route) {
        return at(document, "paths", route.replaceFirst("^/v1", ""), "get");
    }

    /// A path may have servers of its own: permanent addresses stand outside `/v1`.
    private List<String> servers(String path) {
        var own = at(document, "paths", path).get("servers");
        var servers = (Json.Arr) own.orElseGet(() -> document.get("servers").orElseThrow());
        return servers.items().stream()
                .map(server -> ((Json.Obj) server).text("url").orElseThrow())
                .toList();
    }

    private static Json.Obj at(Json.Obj from, String... steps) {
        var here = from;
        for (var step : steps)
            here =
                    (Json.Obj)
                            here.get(step)
                                    .orElseThrow(() ->
                                            new AssertionError(
                                                    "not described: " + String.join(" / ", steps)));
        return here;
    }
}
