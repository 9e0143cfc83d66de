package nl.waarmerk.aws;

import org.jspecify.annotations.Nullable;

/// A service did not do what it was asked, after all attempts.
public final class CallFailed extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int NOT_FOUND = 404;

    private final int status;

    /// @param status of the last answer; 0 when there was none
    CallFailed(int status, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.status = status;
    }

    public boolean notFound() {
        return status == NOT_FOUND;
    }
}
