package nl.waarmerk.aws;

import org.jspecify.annotations.Nullable;

/// A service did not do what it was asked, after all attempts.
public final class CallFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    CallFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
