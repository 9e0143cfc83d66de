package nl.waarmerk.administration;

import static com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// The events of this function as the gateway sends them, by name; only their tokens are missing.
final class EventFiles {
    private static final Path FOLDER = Path.of("..", "..", "events", "administration");

    private EventFiles() {}

    static Map<String, APIGatewayProxyRequestEvent> all() {
        var mapper = new ObjectMapper().disable(FAIL_ON_UNKNOWN_PROPERTIES);
        var events = new TreeMap<String, APIGatewayProxyRequestEvent>();
        try (var files = Files.newDirectoryStream(FOLDER, "*.json")) {
            for (var file : files)
                events.put(
                        file.getFileName().toString().replace(".json", ""),
                        mapper.readValue(
                                Files.readAllBytes(file), APIGatewayProxyRequestEvent.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return events;
    }
}
