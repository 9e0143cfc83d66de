package nl.waarmerk.aws;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import nl.waarmerk.json.Limits;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;
import software.amazon.awssdk.http.SdkHttpMethod;

/// A service whose calls are JSON objects, each by its name in the header `X-Amz-Target`.
///
/// @param version of its JSON protocol: `1.0` or `1.1`
/// @param prefix of the names of its calls, such as `TrentService`
public record JsonService(SignedCall calls, String version, String prefix) {
    public static JsonService kms(Place place) {
        return new JsonService(new SignedCall(place), "1.1", "TrentService");
    }

    public static JsonService sqs(Place place) {
        return new JsonService(new SignedCall(place), "1.0", "AmazonSQS");
    }

    /// Throws [CallFailed].
    public Json.Obj call(String name, Json.Obj asked) {
        var headers =
                Map.of(
                        "Content-Type", "application/x-amz-json-" + version,
                        "X-Amz-Target", prefix + "." + name);
        var answer = calls.send(SdkHttpMethod.POST, "/", headers, CanonicalJson.bytes(asked));
        if (StrictJson.read(answer.getBytes(UTF_8), Limits.COMMAND) instanceof Json.Obj object)
            return object;
        throw new CallFailed(0, prefix + "." + name + " answered no object", null);
    }
}
