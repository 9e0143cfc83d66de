package nl.waarmerk.register.store;

/// An idempotency key of one caller (token issuer, subject or client), and the hash of the request
/// it came with (method, path, `If-Match`, body).
public record RequestKey(String tokenIssuer, String subject, String key, String requestHash) {}
