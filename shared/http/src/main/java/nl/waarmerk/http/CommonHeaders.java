package nl.waarmerk.http;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;

/// What stands on every answer, whoever made it.
@Singleton
public final class CommonHeaders {
    public static final String API_VERSION = "API-Version";
    private static final String VERSION = "1.0.0";

    private final Map<String, String> headers = new LinkedHashMap<>();

    /// @param https false on one machine only: browsers would remember there what they should not
    CommonHeaders(@Value("${waarmerk.https:true}") boolean https) {
        headers.put(API_VERSION, VERSION);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        if (https) headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }

    public Map<String, String> all() {
        return headers;
    }
}
