package nl.waarmerk.process.event;

import java.util.regex.Pattern;
import nl.waarmerk.register.event.ReasonGiven;
import org.jspecify.annotations.Nullable;

/// Who did it and how it came out. `person`: a token that is equal for the same person within one
/// case and says nothing else; absent when not known, or erased. `receipt`: SHA-256 (hex) of the
/// receipt of the validation, which is stage 7's.
public record Doing(
        Doer role,
        @Nullable String outcome,
        @Nullable ReasonGiven reason,
        @Nullable String person,
        @Nullable String receipt) {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern OUTCOME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Doing {
        if (outcome != null && (outcome.length() > 40 || !OUTCOME.matcher(outcome).matches()))
            throw new IllegalArgumentException(
                    "an outcome is lower-case words joined by '-', 40 characters at most");
        if (receipt != null && !SHA256.matcher(receipt).matches())
            throw new IllegalArgumentException("a receipt is told by its SHA-256 in hex");
    }

    public static Doing by(Doer role) {
        return new Doing(role, null, null, null, null);
    }

    public Doing outcome(String code) {
        return new Doing(role, code, reason, person, receipt);
    }

    public Doing reason(@Nullable ReasonGiven given) {
        return new Doing(role, outcome, given, person, receipt);
    }

    public Doing person(@Nullable String token) {
        return new Doing(role, outcome, reason, token, receipt);
    }
}
