package nl.waarmerk.dynamodblocal;

/// Why the local database does not run, in one sentence that may be shown as it is.
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1;

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    public CannotStart(String sentence) {
        super(sentence);
    }
}
