package nl.waarmerk.http;

/// Every kind of "no" that the edge says. The slug is part of the interface: adding is allowed,
/// changing is not.
public enum ProblemKind {
    MALFORMED(400, "malformed", "The request cannot be read"),
    UNAUTHENTICATED(401, "unauthenticated", "A valid token is needed"),
    FORBIDDEN(403, "forbidden", "This is not allowed to you"),
    NOT_FOUND(404, "not-found", "There is nothing here"),
    METHOD_NOT_ALLOWED(405, "method-not-allowed", "This method is not served here"),
    NOT_ACCEPTABLE(406, "not-acceptable", "No acceptable form of the answer exists"),
    CONFLICT(409, "conflict", "The state of the register forbids it"),
    STALE(412, "stale", "The record has changed since it was read"),
    TOO_LARGE(413, "too-large", "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "unsupported-media-type", "This media type is not read here"),
    IF_MATCH_REQUIRED(428, "if-match-required", "A change of a record needs If-Match"),
    TOO_MANY_REQUESTS(429, "too-many-requests", "Too many requests"),
    INTERNAL(500, "internal", "The fault is ours"),
    NOT_IMPLEMENTED(501, "not-implemented", "This is not served"),
    UNAVAILABLE(503, "unavailable", "The register cannot answer now");

    private final int status;
    private final String slug;
    private final String title;

    ProblemKind(int status, String slug, String title) {
        this.status = status;
        this.slug = slug;
        this.title = title;
    }

    /// A fault of ours, to be logged and repaired; that something is not served is none.
    boolean isOurs() {
        return status >= 500 && this != NOT_IMPLEMENTED;
    }

    public int status() {
        return status;
    }

    public String type() {
        return "urn:x-waarmerk:problem:" + slug;
    }

    public String title() {
        return title;
    }

    /// A status that the framework chose; one without a name here becomes the plainest of its
    /// class.
    static ProblemKind ofStatus(int status) {
        for (var kind : values()) if (kind.status == status) return kind;
        return status < 500 ? MALFORMED : INTERNAL;
    }
}
