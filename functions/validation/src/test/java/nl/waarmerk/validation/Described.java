package nl.waarmerk.validation;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The interface's own description: whether a body is as one of its schemas says.
final class Described {
    private static final String ADDRESS = "https://register.waarmerk.example/openapi.json";

    private final Validator validator = new ValidatorFactory().createValidator();

    Described() {
        var file =
                Path.of(
                        System.getProperty("waarmerk.root"),
                        "functions/lookup/src/main/resources/openapi.json");
        try {
            validator.registerSchema(URI.create(ADDRESS), Files.readString(file, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What does not fit; empty when all does.
    List<String> faults(String schema, String body) {
        var address = URI.create(ADDRESS + "#/components/schemas/" + schema);
        return validator.validate(address, body).getErrors().stream()
                .map(e -> e.getInstanceLocation() + " " + e.getError())
                .toList();
    }
}
