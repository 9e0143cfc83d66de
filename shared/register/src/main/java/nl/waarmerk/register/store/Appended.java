package nl.waarmerk.register.store;

/// What became of an append. When several conditions failed, the first of these in this order is
/// told.
public enum Appended {
    DONE,
    /// The request key exists: somebody has answered this request, or another one with the same
    /// key.
    KEY_EXISTS,
    INSTITUTION_CHANGED,
    RECORD_CHANGED,
    /// A pointer or a candidate of a name changed.
    NAMES_CHANGED,
    /// The head or a counter moved, or the store was in conflict or throttled: the same decision
    /// may be tried again.
    LOST_THE_RACE,
    /// Nobody knows whether it was written: look for the key first.
    UNCLEAR
}
