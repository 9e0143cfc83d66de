package nl.waarmerk.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import java.util.List;
import java.util.function.Function;
import nl.waarmerk.json.Limits;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.json.Fault;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Malformed;
import nl.waarmerk.register.json.Reading;
import org.jspecify.annotations.Nullable;

/// What came in the request, within its limit and in the form that its media type says.
public final class RequestBody {
    private RequestBody() {}

    /// A command: strict JSON of at most 512 KB, read whole; throws [Malformed] with every fault.
    public static <T> T command(HttpRequest<?> request, Function<Reading, @Nullable T> read) {
        return Reading.whole(json(request), read);
    }

    public static Json json(HttpRequest<?> request) {
        requireJson(request);
        var bytes = bytes(request, Limits.COMMAND.bytes());
        if (bytes.length == 0)
            throw new Malformed(
                    List.of(
                            new Fault(
                                    "", "body.missing", "a JSON object is expected as the body")));
        return StrictJson.read(bytes, Limits.COMMAND);
    }

    /// The bytes of any media type, for the routes that read several.
    public static byte[] bytes(HttpRequest<?> request, int most) {
        var bytes = ArrivingBody.of(request);
        if (bytes.length > most)
            throw Problem.of(
                    ProblemKind.TOO_LARGE,
                    "The body has " + bytes.length + " bytes; at most " + most + " are read here.");
        return bytes;
    }

    private static void requireJson(HttpRequest<?> request) {
        var type = request.getContentType().orElse(null);
        if (type == null || !type.getName().equals(MediaType.APPLICATION_JSON) || !utf8(type))
            throw Problem.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE, "Send application/json, in UTF-8.")
                    .header("Accept", MediaType.APPLICATION_JSON);
    }

    private static boolean utf8(MediaType type) {
        var charset = type.getParameters().get("charset");
        return charset.isEmpty() || charset.get().equalsIgnoreCase("utf-8");
    }
}
