package nl.waarmerk.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.waarmerk.testing.Heard;

/// What an answer of TRQP must look like: by the standard's own schemas where they lie beside the
/// project, and by the document that this register serves.
final class TrqpDescribed {
    private static final String ADDRESS = "https://register.waarmerk.example/trqp/openapi.json";
    private static final String RFC_3339 = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z";
    private static final Path STANDARD = Path.of(System.getProperty("waarmerk.vectors"), "trqp");
    private static final Map<String, String> SCHEMAS =
            Map.of(
                    "/trqp/authorization", "AuthorizationAnswer",
                    "/trqp/recognition", "RecognitionAnswer",
                    "/trqp/metadata", "Metadata");

    private final Validator validator = new ValidatorFactory().createValidator();

    TrqpDescribed() {
        try (var in =
                Objects.requireNonNull(
                        TrqpDescribed.class.getResourceAsStream("/trqp-openapi.json"))) {
            validator.registerSchema(URI.create(ADDRESS), new String(in.readAllBytes(), UTF_8));
            if (standardIsHere())
                for (var kind : List.of("authorization", "recognition"))
                    for (var part : List.of("request", "response")) {
                        var name = "trqp_" + kind + "_" + part + ".schema.json";
                        validator.registerSchema(
                                URI.create("urn:" + kind + ":" + part),
                                Files.readString(STANDARD.resolve(name)));
                    }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean standardIsHere() {
        return Files.isDirectory(STANDARD);
    }

    Heard described(String path, Heard heard) {
        var schema = heard.status() == 200 ? SCHEMAS.getOrDefault(path, "") : "Problem";
        if (schema.isEmpty()) return heard;
        fits(ADDRESS + "#/components/schemas/" + schema, heard.text());
        if (!schema.endsWith("Answer")) return heard;
        if (standardIsHere()) fits("urn:" + path.substring(6) + ":response", heard.text());
        // The schemas' `format` is a note to most validators.
        assertThat(heard.at("time_evaluated")).matches(RFC_3339);
        assertThat(heard.at("time_requested")).matches(RFC_3339 + "|-");
        return heard;
    }

    void fits(String schema, String text) {
        assertThat(
                        validator.validate(URI.create(schema), text).getErrors().stream()
                                .map(e -> e.getInstanceLocation() + " " + e.getError())
                                .toList())
                .as(text)
                .isEmpty();
    }
}
