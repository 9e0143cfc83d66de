package nl.waarmerk.register.verdict;

import org.jspecify.annotations.Nullable;

/// One reason, with the place in what was sent and what was expected and found there, where that
/// helps.
public record Reason(
        ReasonCode code,
        @Nullable String pointer,
        @Nullable String expected,
        @Nullable String found) {
    public static Reason of(ReasonCode code) {
        return new Reason(code, null, null, null);
    }

    public static Reason at(ReasonCode code, @Nullable String pointer) {
        return new Reason(code, pointer, null, null);
    }
}
