package nl.waarmerk.register.verdict;

import org.jspecify.annotations.Nullable;

/// Something that a credential says, and the place (RFC 6901) where it says it.
public record Stated<T>(T value, @Nullable String pointer) {}
