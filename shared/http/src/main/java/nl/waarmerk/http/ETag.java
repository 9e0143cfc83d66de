package nl.waarmerk.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.regex.Pattern;

/// `"<record version>.<first 16 hex of the body's SHA-256>"`: the version for who writes, the hash
/// for who caches.
record ETag(long version, String hash) {
    private static final Pattern LISTED =
            Pattern.compile("(?:W/)?(\"[\\x21\\x23-\\x7e\\x80-\\xff]*\")");

    static ETag of(long version, byte[] body) {
        return new ETag(version, Sha256.hex(body).substring(0, 16));
    }

    String text() {
        return "\"" + version + "." + hash + "\"";
    }

    /// RFC 9110, 13.1.2: If-None-Match compares weakly, and `*` is any.
    boolean alreadyHeldBy(HttpRequest<?> request) {
        for (var line : request.getHeaders().getAll(HttpHeaders.IF_NONE_MATCH)) {
            if (line.trim().equals("*")) return true;
            var tags = LISTED.matcher(line);
            while (tags.find()) if (tags.group(1).equals(text())) return true;
        }
        return false;
    }
}
