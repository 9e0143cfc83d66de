package nl.waarmerk.projection;

/// Where records go that can never be projected, so that they hold up nobody behind them.
interface DeadLetters {
    /// Throws when it could not be kept: then the record is tried again.
    void keep(StreamRecord record, RuntimeException why);
}
