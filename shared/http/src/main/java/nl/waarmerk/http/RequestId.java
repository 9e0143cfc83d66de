package nl.waarmerk.http;

import io.micronaut.http.HttpRequest;
import java.util.UUID;

/// What joins an answer to its lines in the log: the gateway's own number, or one made here when
/// there is no gateway.
public final class RequestId {
    /// Set by the Lambda handler from the event; whatever a client sends under this name never
    /// arrives there.
    public static final String HEADER = "X-Waarmerk-Request-Id";

    private static final String ATTRIBUTE = "waarmerk.request-id";

    private RequestId() {}

    public static String of(HttpRequest<?> request) {
        var known = request.getAttribute(ATTRIBUTE, String.class);
        if (known.isPresent()) return known.get();
        var id =
                request.getHeaders()
                        .findFirst(HEADER)
                        .filter(RequestId::plain)
                        .orElseGet(() -> UUID.randomUUID().toString());
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    /// It goes into the log: nothing that could begin another line there.
    private static boolean plain(String id) {
        return id.length() <= 64
                && id.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
    }
}
