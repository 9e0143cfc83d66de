package nl.waarmerk.register.append;

/// How long the log is, for those who keep it: each append tells it, and none is made on a log that
/// is shorter than it once was. After a loss such a log would give the same numbers twice.
public interface LogWatch {
    /// Anything may be written, and nobody listens.
    LogWatch NONE =
            new LogWatch() {
                @Override
                public boolean tooShort(long size) {
                    return false;
                }

                @Override
                public void grew(long size) {}
            };

    /// @param size how many events the log has now
    boolean tooShort(long size);

    /// @param size how many events the log has after an append
    void grew(long size);
}
