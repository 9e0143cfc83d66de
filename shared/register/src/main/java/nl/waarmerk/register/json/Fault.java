package nl.waarmerk.register.json;

/// One thing wrong with an input: where (RFC 6901), a stable code, and what to do.
public record Fault(String pointer, String code, String detail) {}
