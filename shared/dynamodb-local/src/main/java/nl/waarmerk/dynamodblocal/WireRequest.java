package nl.waarmerk.dynamodblocal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// One call as it stands on the wire: an SDK writes its length before it.
record WireRequest(Map<String, String> headers, String body) {
    /// Null: the client has ended the connection.
    static @Nullable WireRequest read(InputStream from) throws IOException {
        var first = line(from);
        if (first.isEmpty()) return null;
        var headers = new TreeMap<String, String>();
        for (var line = line(from); !line.isEmpty(); line = line(from)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        var body = from.readNBytes(length);
        if (body.length < length) throw new EOFException("the request ends in its body");
        return new WireRequest(headers, new String(body, UTF_8));
    }

    private static String line(InputStream from) throws IOException {
        var line = new StringBuilder();
        for (int next = from.read(); next >= 0 && next != '\n'; next = from.read())
            if (next != '\r') line.append((char) next);
        return line.toString();
    }

    /// `BatchGetItem`.
    String operation() {
        var target = headers.getOrDefault("x-amz-target", "");
        return target.substring(target.indexOf('.') + 1);
    }

    /// Not one of the client's own retries.
    boolean first() {
        return headers.getOrDefault("amz-sdk-request", "").startsWith("attempt=1;");
    }

    /// The same for every attempt of one call.
    String call() {
        return headers.getOrDefault("amz-sdk-invocation-id", "");
    }
}
