package nl.waarmerk.register.decide;

import nl.waarmerk.register.identity.EventId;
import org.jspecify.annotations.Nullable;

/// A "no" that the domain expects. `because`: the event that stands in the way; `pointer`: the
/// member that is wrong.
public record Refused(
        Kind kind, String code, String detail, @Nullable EventId because, @Nullable String pointer)
        implements Outcome {
    public enum Kind {
        /// The content cannot be right, whatever the state.
        INVALID,
        FORBIDDEN,
        UNKNOWN,
        /// The state of the record forbids it.
        CONFLICT
    }

    public static Refused invalid(String pointer, String code, String detail) {
        return new Refused(Kind.INVALID, code, detail, null, pointer);
    }

    /// The same, where the member stands inside another one.
    Refused within(String outer) {
        return pointer == null ? this : new Refused(kind, code, detail, because, outer + pointer);
    }

    public static Refused forbidden(String code, String detail) {
        return new Refused(Kind.FORBIDDEN, code, detail, null, null);
    }

    public static Refused unknown(String code, String detail) {
        return new Refused(Kind.UNKNOWN, code, detail, null, null);
    }

    public static Refused conflict(String code, String detail) {
        return new Refused(Kind.CONFLICT, code, detail, null, null);
    }

    public static Refused because(EventId event, String code, String detail) {
        return new Refused(Kind.CONFLICT, code, detail, event, null);
    }
}
